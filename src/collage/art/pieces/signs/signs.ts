import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

function grain(s: Sketch, x: number, y: number, width: number, colour: string): void {
  s.line(
    `M${x} ${y}C${x + width * 0.3} ${y - 4} ${x + width * 0.6} ${y + 5} ${x + width} ${y}`,
    shade(colour, -0.22),
    1.6,
    { opacity: 0.7 },
  );
}

/** A wooden board on a post. */
export const sign = painted({
  id: 'sign',
  names: [
    'sign',
    'wooden sign',
    'signpost',
    'sign post',
    'signboard',
    'notice board',
    'placard',
    'welcome sign',
  ],
  metres: 1.5,
  colour: '#c08a54',
  draw(s, { colour }) {
    s.layer();
    s.rect(-11, -120, 22, 122, 4, s.fade([shade(colour, 0.02), shade(colour, -0.42)], 0));
    s.layer(1, 0.3);
    const board = rounded(
      [
        [-124, -226],
        [-60, -230],
        [40, -225],
        [126, -229],
        [122, -150],
        [126, -92],
        [20, -88],
        [-80, -92],
        [-126, -88],
        [-121, -160],
      ],
      9,
    );
    s.path(board, s.fade([shade(colour, 0.3), shade(colour, 0.1), shade(colour, -0.16)]));
    s.within(board, () => {
      s.line(
        'M-130 -182C-40 -186 60 -178 130 -182M-130 -136C-60 -132 40 -140 130 -136',
        shade(colour, -0.3),
        3,
      );
      for (const [x, y, w] of [
        [-104, -204, 90],
        [20, -208, 80],
        [-90, -160, 70],
        [30, -156, 76],
        [-100, -112, 100],
        [24, -110, 70],
      ] as const)
        grain(s, x, y, w, colour);
    });
    for (const [x, y] of [
      [-112, -216],
      [112, -216],
      [-112, -102],
      [112, -102],
    ] as const)
      s.oval(x, y, 4, 4, s.glow(['#8b8f96', '#3a3d42']));
    return { anchors: { label: [0, -158, 210] } };
  },
});

/** A painted sign board hanging from an arm, as over a shop. */
export const hangingSign = painted({
  id: 'hanging-sign',
  names: ['hanging sign', 'shop sign', 'pub sign', 'store sign', 'tavern sign'],
  metres: 1.1,
  bearing: 'hangs',
  colour: '#2f5d50',
  colour2: '#e7c779',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-110 -6H112', material.iron, 9);
    s.line('M-104 -6V-28M112 -6C122 -6 124 -18 116 -20', material.iron, 6);
    s.line('M-70 -6V22M70 -6V22', shade(material.iron, 0.2), 5, { dash: '1 7' });
    s.layer(1, 0.3);
    s.rect(-100, 20, 200, 124, 18, s.fade([shade(colour2, 0.25), shade(colour2, -0.3)]));
    s.rect(-91, 29, 182, 106, 12, s.fade([shade(colour, 0.14), shade(colour, -0.2)]));
    return { anchors: { label: [0, 82, 160] }, foot: { x: 0, y: -24 } };
  },
});

/** A held or planted board on a stick, as at a march. */
export const picketSign = painted({
  id: 'picket-sign',
  names: ['picket sign', 'protest sign', 'cardboard sign', 'poster board'],
  metres: 1.1,
  colour: '#faf6ea',
  colour2: material.paleWood,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-6, -130, 12, 130, 4, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)], 0));
    s.layer(0.5, 0.2);
    s.rect(-92, -246, 184, 124, 6, s.fade([shade(colour, 0.2), shade(colour, -0.08)]));
    return { anchors: { label: [0, -184, 164], 'hand-right': [0, -50, 40] } };
  },
});

const EIGHT = Array.from({ length: 8 }, (_, i) => {
  const angle = ((i + 0.5) / 8) * 2 * Math.PI;
  return [64 * Math.cos(angle), 64 * Math.sin(angle)] as const;
});

/** Traffic signs on a pole. `kind`: `stop`, `yield`, `diamond`, `round`, `street`. */
export const roadSign = painted({
  id: 'road-sign',
  names: ['road sign', 'traffic sign', 'yield sign', 'street sign', 'warning sign'],
  metres: 2.3,
  colour: '#f5c431',
  draw(s, { colour: asked, read }) {
    const kind = read.oneOf('kind', ['diamond', 'stop', 'yield', 'round', 'street']);
    const usual = {
      stop: '#d3302b',
      yield: '#d3302b',
      diamond: '#f5c431',
      round: '#d3302b',
      street: '#1f7a4c',
    }[kind];
    const colour = read.given('colour') ? asked : usual;
    s.layer();
    s.rect(
      -5,
      -240,
      10,
      242,
      3,
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.35)], 0),
    );
    s.layer(0.7, 0.2);
    s.placed({ y: -232 }, () => {
      const face = s.fade([shade(colour, 0.14), shade(colour, -0.12)]);
      if (kind === 'stop') {
        s.path(rounded(EIGHT, 6), '#fbfbf8');
        s.placed({ scale: 0.9 }, () => s.path(rounded(EIGHT, 6), face));
      } else if (kind === 'yield') {
        s.path(
          rounded(
            [
              [-72, -56],
              [72, -56],
              [0, 68],
            ],
            12,
          ),
          face,
        );
        s.path(
          rounded(
            [
              [-42, -38],
              [42, -38],
              [0, 36],
            ],
            8,
          ),
          '#fbfbf8',
        );
      } else if (kind === 'round') {
        s.oval(0, 0, 62, 62, face);
        s.oval(0, 0, 46, 46, '#fbfbf8');
      } else if (kind === 'street') {
        s.rect(-110, -30, 220, 60, 9, '#fbfbf8');
        s.rect(-105, -25, 210, 50, 7, face);
      } else {
        s.path(
          rounded(
            [
              [0, -82],
              [82, 0],
              [0, 82],
              [-82, 0],
            ],
            13,
          ),
          '#26272c',
        );
        s.path(
          rounded(
            [
              [0, -76],
              [76, 0],
              [0, 76],
              [-76, 0],
            ],
            11,
          ),
          face,
        );
      }
    });
    const width = { stop: 104, yield: 60, diamond: 92, round: 78, street: 190 }[kind];
    return { anchors: { label: [0, kind === 'yield' ? -242 : -232, width] } };
  },
});

/** The red eight-cornered one, its word painted on. */
export const stopSign = painted({
  id: 'stop-sign-post',
  names: ['stop sign'],
  metres: 2.3,
  colour: '#d3302b',
  draw(s, { colour }) {
    s.layer();
    s.rect(
      -5,
      -240,
      10,
      242,
      3,
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.35)], 0),
    );
    s.layer(0.7, 0.2);
    s.placed({ y: -232 }, () => {
      s.path(rounded(EIGHT, 6), '#fbfbf8');
      s.placed({ scale: 0.9 }, () =>
        s.path(rounded(EIGHT, 6), s.fade([shade(colour, 0.14), shade(colour, -0.12)])),
      );
      // S, T, O, P as strokes: no font is needed for a sign everybody knows.
      s.line(
        'M-27 -12C-31 -18 -43 -16 -43 -8C-43 2 -27 -2 -27 9C-27 17 -40 18 -44 11',
        '#fbfbf8',
        7,
      );
      s.line('M-19 -14H-1M-10 -14V16', '#fbfbf8', 7);
      s.oval(12, 1, 9, 14, 'none', { stroke: '#fbfbf8', width: 7 });
      s.line('M31 16V-14H37C49 -14 49 4 37 4H31', '#fbfbf8', 7);
    });
    return { anchors: {} };
  },
});

/** A big advertising board on two legs. */
export const billboard = painted({
  id: 'billboard',
  names: ['billboard', 'hoarding', 'advertisement'],
  metres: 6,
  colour: '#fbf7ea',
  colour2: '#6c7480',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-80, 80])
      s.rect(x - 7, -70, 14, 72, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.4)], 0));
    s.rect(-140, -82, 280, 8, 2, shade(colour2, -0.3));
    s.layer(0.9, 0.2);
    s.rect(-150, -212, 300, 132, 5, s.fade([shade(colour2, 0.1), shade(colour2, -0.3)]));
    s.layer(0.1);
    s.rect(-142, -204, 284, 116, 2, s.fade([shade(colour, 0.1), shade(colour, -0.06)]));
    return { anchors: { label: [0, -146, 250] } };
  },
});
