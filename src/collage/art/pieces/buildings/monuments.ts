import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A pyramid of stone courses, lit from the left. */
export const pyramid = painted({
  id: 'pyramid',
  names: ['pyramid', 'great pyramid', 'egyptian pyramid', 'pyramid of giza'],
  metres: 140,
  colour: material.sandstone,
  draw(s, { colour, random }) {
    s.layer();
    s.path('M0 -190L-200 0H70Z', s.fade([shade(colour, 0.24), shade(colour, -0.02)], 20));
    s.path('M0 -190L70 0H200Z', s.fade([shade(colour, -0.26), shade(colour, -0.42)]));
    s.within('M0 -190L-200 0H70Z', () => {
      for (let y = -176; y < 0; y += 13) {
        const half = (190 + y) / 190;
        s.line(`M${-200 * half} ${y}H${70 * half}`, shade(colour, -0.2), 1.6, { opacity: 0.8 });
        for (let x = -200 * half; x < 70 * half; x += random.between(16, 34))
          s.line(`M${x} ${y}v13`, shade(colour, -0.2), 1.2, { opacity: 0.6 });
      }
    });
    s.within('M0 -190L70 0H200Z', () => {
      for (let y = -176; y < 0; y += 13)
        s.line(
          `M${(70 * (190 + y)) / 190} ${y}H${(200 * (190 + y)) / 190}`,
          shade(colour, -0.55),
          1.6,
          { opacity: 0.7 },
        );
    });
    return { anchors: { top: [0, -186, 30] }, foot: { x: 0, y: -2 } };
  },
});

/** A stepped pyramid of the jungle, stairs in its middle. */
export const stepPyramid = painted({
  id: 'step-pyramid',
  names: [
    'step pyramid',
    'mesoamerican pyramid',
    'mayan pyramid',
    'aztec pyramid',
    'mayan temple',
    'ziggurat',
  ],
  metres: 30,
  colour: '#b5aa8e',
  draw(s, { colour }) {
    s.layer();
    for (let i = 0; i < 6; i++) {
      const [half, y] = [190 - i * 24, -i * 26];
      s.path(
        `M${-half} ${y}L${-half + 9} ${y - 26}H${half - 9}L${half} ${y}Z`,
        s.fade([shade(colour, 0.16), shade(colour, -0.28)]),
      );
      s.rect(-half + 6, y - 27, 2 * half - 12, 5, 1, shade(colour, 0.32));
    }
    s.rect(-40, -196, 80, 40, 2, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.rect(-52, -206, 104, 13, 2, s.fade([shade(colour, 0.3), shade(colour, -0.1)]));
    for (const x of [-22, 0, 22]) s.rect(x - 6, -186, 12, 30, 1, shade(colour, -0.6));
    s.layer(1, 0.3);
    s.path('M-30 -156H30L46 0H-46Z', s.fade([shade(colour, 0.2), shade(colour, -0.12)]));
    for (let i = 1; i < 20; i++)
      s.line(`M${-30 - i * 0.8} ${-156 + i * 7.8}H${30 + i * 0.8}`, shade(colour, -0.35), 2);
    return { anchors: { top: [0, -204, 90] } };
  },
});

export const obelisk = painted({
  id: 'obelisk',
  names: ['obelisk', 'monolith', 'stele'],
  metres: 22,
  colour: '#c9a77c',
  draw(s, { colour }) {
    s.layer();
    s.rect(-48, -22, 96, 24, 3, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.rect(-38, -40, 76, 20, 3, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.path('M-26 -40L-18 -270L0 -302V-40Z', s.fade([shade(colour, 0.3), shade(colour, 0.05)]));
    s.path('M26 -40L18 -270L0 -302V-40Z', s.fade([shade(colour, -0.15), shade(colour, -0.38)]));
    for (let i = 0; i < 7; i++) {
      const y = -250 + i * 29;
      s.line(`M-13 ${y}v8M-13 ${y + 12}h7M-6 ${y - 2}v6`, shade(colour, -0.35), 2.4);
      s.oval(-9, y + 18, 2.6, 2, shade(colour, -0.35));
    }
    return { anchors: { top: [0, -298, 30] } };
  },
});

/** Draws a fluted column, its foot at x, y. */
function columnShape(
  s: Sketch,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  const half = width / 2;
  s.rect(
    x - half * 1.3,
    y - height * 0.045,
    width * 1.3,
    height * 0.045,
    1,
    s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
  );
  s.path(
    `M${x - half} ${y - height * 0.045}L${x - half * 0.86} ${y - height * 0.9}H${x + half * 0.86}L${x + half} ${y - height * 0.045}Z`,
    s.fade([shade(colour, 0), shade(colour, 0.34), shade(colour, -0.05), shade(colour, -0.35)], 0),
  );
  for (const f of [-0.6, -0.22, 0.2, 0.58])
    s.line(
      `M${x + half * f} ${y - height * 0.06}L${x + half * f * 0.88} ${y - height * 0.89}`,
      shade(colour, -0.28),
      width * 0.05,
      { opacity: 0.7 },
    );
  s.path(
    `M${x - half * 0.86} ${y - height * 0.9}L${x - half * 1.3} ${y - height * 0.955}H${x + half * 1.3}L${x + half * 0.86} ${y - height * 0.9}Z`,
    s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
  );
  s.rect(
    x - half * 1.4,
    y - height,
    width * 1.4,
    height * 0.05,
    1,
    s.fade([shade(colour, 0.4), shade(colour, -0.05)]),
  );
}

export const column = painted({
  id: 'column',
  names: ['column', 'pillar', 'greek column', 'roman column', 'marble column'],
  metres: 6,
  colour: '#e6dfd0',
  draw(s, { colour }) {
    s.layer();
    columnShape(s, 0, 0, 56, 280, colour);
    return { anchors: { top: [0, -280, 70] } };
  },
});

/** A Greek temple front. */
export const temple = painted({
  id: 'greek-temple',
  names: ['greek temple', 'parthenon', 'temple', 'roman temple', 'acropolis', 'pantheon'],
  metres: 14,
  colour: '#e3d9c3',
  draw(s, { colour }) {
    s.layer();
    s.rect(-148, -128, 296, 102, 0, s.fade([shade(colour, -0.5), shade(colour, -0.3)]));
    s.layer();
    for (let i = 0; i < 3; i++)
      s.rect(
        -186 + i * 9,
        -10 - i * 9,
        372 - i * 18,
        11,
        1,
        s.fade([shade(colour, 0.3), shade(colour, -0.22)]),
      );
    for (let i = 0; i < 8; i++) columnShape(s, -147 + i * 42, -27, 22, 106, colour);
    s.layer(1, 0.3);
    s.rect(-170, -150, 340, 18, 1, s.fade([shade(colour, 0.3), shade(colour, -0.08)]));
    for (let i = 0; i < 25; i++) s.rect(-166 + i * 13.6, -149, 5, 11, 0, shade(colour, -0.22));
    s.path('M-180 -150L0 -206L180 -150Z', s.fade([shade(colour, 0.26), shade(colour, -0.1)]));
    s.path('M-142 -155L0 -197L142 -155Z', shade(colour, -0.28));
    for (const [x, h] of [
      [-70, 14],
      [-44, 22],
      [-18, 30],
      [14, 31],
      [42, 22],
      [70, 14],
    ] as const)
      s.path(
        `M${x - 7} -155L${x - 4} ${-155 - h}L${x + 5} ${-155 - h}L${x + 8} -155Z`,
        shade(colour, 0.02),
      );
    s.line('M-182 -150L0 -207L182 -150', shade(colour, 0.4), 5);
    return { anchors: { top: [0, -204, 100], label: [0, -141, 200] } };
  },
});

/** An iron lattice tower on four splayed legs. */
export const latticeTower = painted({
  id: 'lattice-tower',
  names: ['eiffel tower', 'lattice tower', 'radio tower', 'tour eiffel'],
  metres: 320,
  colour: '#8a6a4c',
  draw(s, { colour }) {
    const edge = (y: number): number => 4 + 96 * ((y + 380) / 380) ** 2.6;
    const dark = shade(colour, -0.25);
    s.layer();
    for (let i = 0; i < 26; i++) {
      const [a, b] = [-372 + i * 10.4, -372 + (i + 1) * 10.4];
      s.line(`M${-edge(a)} ${a}L${edge(b)} ${b}M${edge(a)} ${a}L${-edge(b)} ${b}`, dark, 1.8);
    }
    for (const side of [-1, 1]) {
      for (let i = 0; i < 10; i++) {
        const [a, b] = [-104 + i * 10.4, -104 + (i + 1) * 10.4];
        const inner = (y: number): number => edge(y) * 0.45 + 3;
        s.line(
          `M${side * edge(a)} ${a}L${side * inner(b)} ${b}M${side * inner(a)} ${a}L${side * edge(b)} ${b}`,
          dark,
          1.8,
        );
      }
    }
    s.layer();
    const side = (from: number, to: number, share: number, sign: number): string =>
      Array.from({ length: 25 }, (_, i) => {
        const y = from + ((to - from) * i) / 24;
        return `${i === 0 ? 'M' : 'L'}${sign * (edge(y) * share + (share < 1 ? 3 : 0))} ${y}`;
      }).join('');
    for (const sign of [-1, 1]) {
      s.line(side(-380, 0, 1, sign), sign < 0 ? shade(colour, 0.12) : shade(colour, -0.15), 6);
      s.line(side(-104, 0, 0.45, sign), sign < 0 ? shade(colour, -0.05) : shade(colour, -0.2), 5);
    }
    s.line('M-46 -44C-38 -92 38 -92 46 -44', shade(colour, -0.08), 6);
    s.layer(1, 0.25);
    s.rect(-60, -116, 120, 13, 2, s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    s.rect(-29, -210, 58, 10, 2, s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    s.rect(-12, -362, 24, 10, 2, s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    s.path('M-9 -362C-9 -376 9 -376 9 -362Z', shade(colour, 0.1));
    s.line('M0 -372V-408', colour, 3);
    for (const x of [-82, 82])
      s.path(
        `M${x - 28} 0V-13H${x + 28}V0Z`,
        s.fade([shade(material.stone, 0.3), shade(material.stone, -0.2)]),
      );
    return { anchors: { top: [0, -404, 30] } };
  },
});

function onionDome(s: Sketch, x: number, y: number, half: number, colour: string): void {
  const d = `M${x - half * 0.86} ${y}C${x - half * 1.3} ${y - half * 0.8} ${x - half * 0.5} ${y - half * 1.3} ${x} ${y - half * 1.95}C${x + half * 0.5} ${y - half * 1.3} ${x + half * 1.3} ${y - half * 0.8} ${x + half * 0.86} ${y}Z`;
  s.path(d, s.fade([shade(colour, 0.1), shade(colour, 0.4), colour, shade(colour, -0.3)], 0));
  s.line(`M${x} ${y - half * 1.9}V${y - half * 2.3}`, material.gold, Math.max(1.6, half * 0.1));
  s.oval(x, y - half * 2.08, half * 0.1, half * 0.1, material.gold);
}

/** A white marble mausoleum with a great dome between four towers. */
export const domedMausoleum = painted({
  id: 'domed-mausoleum',
  names: ['taj mahal', 'mausoleum', 'domed palace', 'indian palace'],
  metres: 70,
  colour: '#f2ece2',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-206, 206]) {
      s.path(
        `M${x - 11} -14L${x - 7} -168H${x + 7}L${x + 11} -14Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0),
      );
      for (const y of [-62, -112, -164])
        s.rect(x - 13, y, 26, 6, 2, s.fade([shade(colour, 0.3), shade(colour, -0.15)]));
      onionDome(s, x, -170, 10, colour);
    }
    s.layer();
    for (const x of [-74, 74]) {
      s.rect(x - 22, -138, 44, 22, 1, s.fade([shade(colour, 0.1), shade(colour, -0.15)]));
      onionDome(s, x, -138, 23, colour);
    }
    s.rect(-44, -158, 88, 44, 1, s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0));
    onionDome(s, 0, -156, 52, colour);
    s.layer(1, 0.2);
    s.path(
      'M-146 -16V-112L-122 -122H122L146 -112V-16Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.16)]),
    );
    s.rect(-50, -136, 100, 122, 1, s.fade([shade(colour, 0.35), shade(colour, -0.06)]));
    const niche = (x: number, y: number, w: number, h: number): void => {
      s.path(
        `M${x - w} ${y}V${y - h * 0.55}C${x - w} ${y - h * 0.85} ${x - w * 0.3} ${y - h * 0.9} ${x} ${y - h}C${x + w * 0.3} ${y - h * 0.9} ${x + w} ${y - h * 0.85} ${x + w} ${y - h * 0.55}V${y}Z`,
        s.fade([shade(colour, -0.46), shade(colour, -0.24)]),
      );
    };
    niche(0, -16, 32, 104);
    for (const x of [-98, 98]) {
      niche(x, -16, 18, 42);
      niche(x, -66, 18, 42);
    }
    for (const x of [-134, 134]) {
      niche(x, -16, 7, 38);
      niche(x, -66, 7, 36);
    }
    s.layer();
    s.rect(-230, -16, 460, 18, 2, s.fade([shade(colour, 0.1), shade(colour, -0.25)]));
    return { anchors: { top: [0, -256, 60] } };
  },
});

/** White shells rising over a podium by the water. */
export const shellOpera = painted({
  id: 'shell-opera',
  names: ['opera house', 'sydney opera house', 'concert hall'],
  metres: 65,
  colour: '#f7f4ec',
  draw(s, { colour }) {
    const shell = (x: number, y: number, w: number, h: number, mirror: boolean): void => {
      s.placed({ x, y, mirror }, () => {
        const d = `M0 0C${w * 0.05} ${-h * 0.5} ${w * 0.3} ${-h * 0.9} ${w * 0.86} ${-h}C${w * 0.72} ${-h * 0.55} ${w * 0.8} ${-h * 0.2} ${w} 0Z`;
        s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.24)], 30));
        s.within(d, () => {
          for (let i = 1; i < 6; i++)
            s.line(
              `M${w * (i / 6)} 0C${w * (0.1 + i * 0.12)} ${-h * 0.5} ${w * (0.36 + i * 0.08)} ${-h * 0.86} ${w * 0.86} ${-h}`,
              shade(colour, -0.16),
              1.4,
            );
        });
        s.path(
          `M${w} 0C${w * 0.8} ${-h * 0.2} ${w * 0.72} ${-h * 0.55} ${w * 0.86} ${-h}C${w * 0.84} ${-h * 0.6} ${w * 0.96} ${-h * 0.3} ${w * 1.2} 0Z`,
          s.fade([shade('#7d5a4a', 0.1), shade('#7d5a4a', -0.3)]),
        );
      });
    };
    s.layer();
    shell(118, -34, 64, 66, true);
    shell(24, -34, 110, 128, false);
    s.layer(1, 0.2);
    shell(-36, -34, 116, 168, false);
    shell(-104, -34, 100, 128, false);
    shell(-168, -34, 84, 88, false);
    shell(176, -34, 62, 54, true);
    s.layer();
    s.path('M-206 0L-192 -36H200L216 0Z', s.fade(['#d9b999', '#a98469']));
    s.line('M-196 -24H206M-201 -12H210', '#8f6d55', 2);
    s.layer(0.4);
    s.rect(-214, -2, 436, 8, 2, s.fade(['#b9a08a', '#8f7a68']));
    return { anchors: { top: [20, -196, 60] } };
  },
});

/** A stretch of the long wall with its watch towers, climbing over a ridge. */
export const longWall = painted({
  id: 'great-wall',
  names: ['great wall', 'great wall of china', 'section of wall'],
  metres: 9,
  colour: '#b9a88a',
  draw(s, { colour, random }) {
    const tower = (x: number, y: number, w: number, h: number): void => {
      s.rect(x - w / 2, y - h, w, h, 2, s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0));
      for (let k = 0; k < 4; k++)
        s.rect(
          x - w / 2 - 4 + k * ((w + 8) / 4),
          y - h - 10,
          (w + 8) / 8,
          12,
          1,
          shade(colour, 0.16),
        );
      s.rect(x - w / 2 - 4, y - h - 1, w + 8, 6, 1, shade(colour, 0.28));
      for (const dx of [-w * 0.22, w * 0.22])
        s.path(
          `M${x + dx - 6} ${y - h * 0.42}V${y - h * 0.62}C${x + dx - 6} ${y - h * 0.76} ${x + dx + 6} ${y - h * 0.76} ${x + dx + 6} ${y - h * 0.62}V${y - h * 0.42}Z`,
          shade(colour, -0.62),
        );
    };
    s.layer();
    s.path(
      'M-230 0C-200 -40 -150 -62 -110 -58C-60 -54 -20 -100 40 -112C100 -122 160 -90 230 -40V0Z',
      s.fade(['#86a866', '#5d8449']),
    );
    s.layer();
    const run =
      'M-230 -38C-190 -74 -150 -92 -110 -88C-60 -84 -20 -130 40 -142C100 -152 160 -118 230 -64V-24C160 -78 100 -108 40 -98C-20 -88 -60 -44 -110 -48C-150 -52 -190 -34 -230 0Z';
    s.path(run, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.within(run, () => {
      for (let i = 0; i < 90; i++) {
        const x = random.between(-228, 228);
        s.rect(
          x,
          -150 + random.between(0, 150),
          random.between(9, 15),
          5,
          1,
          shade(colour, random.between(-0.22, 0.16)),
          { opacity: 0.6 },
        );
      }
      s.line(
        'M-230 -28C-190 -64 -150 -82 -110 -78C-60 -74 -20 -120 40 -132C100 -142 160 -108 230 -54',
        shade(colour, -0.35),
        2.4,
      );
    });
    const crest = [
      [-226, -46],
      [-206, -62],
      [-186, -76],
      [-166, -86],
      [-146, -93],
      [-86, -90],
      [-66, -100],
      [-46, -112],
      [-26, -124],
      [-6, -136],
      [84, -150],
      [104, -146],
      [124, -138],
      [144, -128],
      [164, -116],
      [184, -102],
      [204, -88],
      [222, -74],
    ] as const;
    for (const [x, y] of crest)
      s.rect(x - 6, y, 12, 13, 1, s.fade([shade(colour, 0.3), shade(colour, -0.05)]));
    s.layer(1, 0.2);
    tower(-112, -44, 58, 86);
    tower(44, -94, 64, 96);
    return { anchors: { top: [0, -132, 90], back: [0, -132, 90] } };
  },
});

/** A triumphal arch. */
export const triumphalArch = painted({
  id: 'triumphal-arch',
  names: ['arch', 'archway', 'arc de triomphe', 'triumphal arch', 'stone arch'],
  metres: 50,
  colour: '#d8c9ac',
  draw(s, { colour }) {
    s.layer();
    s.path('M-52 0V-104C-52 -172 52 -172 52 -104V0Z', shade(colour, -0.5));
    s.layer();
    s.path(
      'M-120 0V-216H120V0H44V-100C44 -160 -44 -160 -44 -100V0Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.26)]),
    );
    for (const x of [-82, 82]) {
      s.rect(x - 26, -96, 52, 66, 2, s.fade([shade(colour, -0.12), shade(colour, 0.1)]), {
        stroke: shade(colour, -0.25),
        width: 2,
      });
      s.path(
        `M${x - 14} -36L${x - 8} -72L${x} -88L${x + 9} -72L${x + 14} -36Z`,
        shade(colour, 0.28),
      );
      s.rect(x - 26, -160, 52, 40, 2, shade(colour, 0.2), {
        stroke: shade(colour, -0.2),
        width: 2,
      });
    }
    s.line('M-48 -100C-48 -166 48 -166 48 -100', shade(colour, 0.35), 7);
    s.layer(1, 0.3);
    s.rect(-128, -188, 256, 10, 1, s.fade([shade(colour, 0.35), shade(colour, -0.1)]));
    s.rect(-132, -228, 264, 14, 2, s.fade([shade(colour, 0.4), shade(colour, -0.1)]));
    s.rect(-126, -8, 82, 10, 1, shade(colour, 0.1));
    s.rect(44, -8, 82, 10, 1, shade(colour, 0.1));
    return { anchors: { top: [0, -226, 200], label: [0, -203, 180] } };
  },
});
