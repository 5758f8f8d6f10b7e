import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A straight sword, point up; gripped at `hand-right`. */
export const sword = painted({
  id: 'sword',
  names: ['sword', 'broadsword', 'broad sword', 'longsword', 'katana', 'blade', 'saber'],
  metres: 1.1,
  colour: '#cfd7de',
  colour2: material.brass,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-13 -76L-11 -270L0 -300V-76Z', s.fade([shade(colour, 0.5), shade(colour, 0.1)]));
    s.path('M13 -76L11 -270L0 -300V-76Z', s.fade([shade(colour, -0.1), shade(colour, -0.3)]));
    s.line('M0 -84V-240', shade(colour, -0.35), 3);
    s.layer(1, 0.3);
    s.path(
      'M-58 -84C-40 -70 -20 -76 0 -76C20 -76 40 -70 58 -84C56 -66 30 -60 0 -60C-30 -60 -56 -66 -58 -84Z',
      s.fade([shade(colour2, 0.35), shade(colour2, -0.3)]),
    );
    s.rect(-8, -62, 16, 52, 4, s.fade(['#7a4a2c', '#4a2b1a'], 0));
    for (let y = -56; y < -14; y += 9) s.line(`M-8 ${y}L8 ${y + 5}`, '#2f1b11', 2.4);
    s.oval(0, -6, 12, 11, s.glow([shade(colour2, 0.4), shade(colour2, -0.3)]));
    return { anchors: { 'hand-right': [0, -36, 60] }, foot: { x: 0, y: 4 } };
  },
});

export const shield = painted({
  id: 'heater-shield',
  names: ['shield', 'knight shield', 'round shield'],
  metres: 0.7,
  colour: '#b5332f',
  colour2: '#e3c15a',
  draw(s, { colour, colour2 }) {
    const d =
      'M-84 -170C-50 -160 -20 -166 0 -176C20 -166 50 -160 84 -170C92 -96 72 -34 0 0C-72 -34 -92 -96 -84 -170Z';
    s.layer();
    s.path(d, s.fade([shade(material.steel, 0.5), shade(material.steel, -0.3)], 40));
    s.placed({ y: -10, scale: 0.87 }, () => {
      s.within(d, () => {
        s.rect(-100, -190, 200, 200, 0, s.fade([shade(colour, 0.15), shade(colour, -0.25)], 40));
        s.path(
          'M-16 -190H16V-104H100V-74H16V10H-16V-74H-100V-104H-16Z',
          s.fade([shade(colour2, 0.2), shade(colour2, -0.2)], 40),
        );
      });
    });
    for (const [x, y] of [
      [-72, -156],
      [72, -156],
      [0, -10],
      [-72, -90],
      [72, -90],
    ] as const)
      s.oval(x, y, 5, 5, s.glow(['#ffffff', '#7d858e']));
    return { anchors: { 'hand-left': [0, -90, 90], label: [0, -100, 90] } };
  },
});

/** A closed helmet for riders. */
export const helmet = painted({
  id: 'motorcycle-helmet',
  names: [
    'motorcycle helmet',
    'helmet',
    'crash helmet',
    'racing helmet',
    'space helmet',
    'astronaut helmet',
  ],
  metres: 0.28,
  bearing: 'lies',
  extent: 'part',
  colour: '#d6403a',
  colour2: '#30363f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-76 -10C-84 -70 -60 -118 0 -120C60 -118 84 -70 76 -10C74 14 60 24 44 24H-44C-60 24 -74 14 -76 -10Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 70),
    );
    s.path('M-12 -120H12V-70H-12Z', shade(colour, 0.6), { opacity: 0.85 });
    s.layer(0.8, 0.3);
    s.path(
      'M-62 -60C-30 -76 30 -76 62 -60C66 -36 64 -20 60 -6C20 4 -20 4 -60 -6C-64 -20 -66 -36 -62 -60Z',
      s.fade([shade(colour2, 0.35), colour2, shade(colour2, -0.3)], 60),
    );
    s.path('M-50 -58C-30 -66 -10 -68 0 -68L-28 -6C-44 -8 -52 -10 -56 -12Z', '#ffffff', {
      opacity: 0.2,
    });
    s.layer(1, 0.2);
    for (const x of [-24, -8, 8, 24]) s.rect(x - 4, 8, 8, 9, 3, shade(colour, -0.5));
    return { anchors: { crown: [0, -96, 96], head: [0, -40, 100] }, foot: { x: 0, y: 24 } };
  },
});

/** A brass ring in a lion's mouth, for doors. */
export const doorKnocker = painted({
  id: 'door-knocker',
  names: ['door knocker', 'doorknocker', 'knocker'],
  metres: 0.22,
  bearing: 'hangs',
  colour: material.brass,
  draw(s, { colour }) {
    s.layer();
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * 2 * Math.PI;
      s.oval(
        54 * Math.cos(a),
        -92 + 56 * Math.sin(a),
        21,
        20,
        s.glow([shade(colour, 0.05), shade(colour, -0.4)]),
      );
    }
    s.oval(0, -92, 56, 58, s.glow([shade(colour, 0.35), colour, shade(colour, -0.3)]));
    s.layer(1, 0.3);
    for (const x of [-20, 20]) {
      s.oval(x, -106, 9, 7, shade(colour, -0.55));
      s.line(`M${x - 14} -120Q${x} -128 ${x + 12} -118`, shade(colour, -0.4), 5);
    }
    s.path(
      'M-14 -110L-22 -78C-14 -66 14 -66 22 -78L14 -110Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.05)]),
    );
    s.path('M-14 -82C-8 -72 8 -72 14 -82C8 -88 -8 -88 -14 -82Z', shade(colour, -0.55));
    s.oval(-22, -62, 20, 14, s.glow([shade(colour, 0.4), shade(colour, -0.2)]));
    s.oval(22, -62, 20, 14, s.glow([shade(colour, 0.4), shade(colour, -0.2)]));
    s.layer(1, 0.5);
    s.oval(0, -18, 46, 42, 'none', {
      stroke: s.span({ x: -40, y: -60 }, { x: 40, y: 26 }, [
        shade(colour, 0.45),
        shade(colour, -0.3),
      ]),
      width: 15,
    });
    s.oval(0, 24, 13, 11, s.glow([shade(colour, 0.4), shade(colour, -0.3)]));
    return { foot: { x: 0, y: -40 } };
  },
});

/** Pipes, gears, a funnel and a boiler: a machine of no known use. */
export const contraption = painted({
  id: 'contraption',
  names: [
    'machine',
    'contraption',
    'rube goldberg machine',
    'engine',
    'apparatus',
    'device',
    'invention',
  ],
  metres: 1.8,
  colour: '#b06a3c',
  colour2: material.brass,
  draw(s, { colour, colour2 }) {
    const pipe = (d: string, width: number): void => {
      s.line(d, shade(colour2, -0.35), width + 4);
      s.line(
        d,
        s.span({ x: 0, y: -240 }, { x: 0, y: 0 }, [shade(colour2, 0.3), shade(colour2, -0.2)]),
        width,
      );
    };
    s.layer();
    pipe('M-92 -120V-200C-92 -222 -60 -222 -60 -200V-150', 15);
    pipe('M86 -140C86 -200 30 -176 30 -214V-232', 13);
    pipe('M-124 -60H-160V-20', 12);
    s.layer();
    s.path('M4 -262H58L38 -230H24Z', s.fade([shade(colour2, 0.35), shade(colour2, -0.35)], 0));
    s.rect(-120, -150, 150, 140, 28, s.fade([shade(colour, 0.3), colour, shade(colour, -0.42)]));
    for (const x of [-92, 0])
      s.rect(x - 6, -152, 12, 144, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)], 0));
    s.rect(40, -142, 96, 132, 8, s.fade([shade(material.iron, 0.35), shade(material.iron, -0.2)]));
    s.layer(0.8, 0.2);
    s.oval(-46, -86, 32, 32, s.glow([shade(colour2, 0.3), shade(colour2, -0.3)]));
    s.oval(-46, -86, 25, 25, '#fdfaf0');
    for (let i = 0; i < 9; i++) {
      const a = Math.PI * 0.8 + (i / 8) * Math.PI * 1.4;
      s.line(
        `M${-46 + 19 * Math.cos(a)} ${-86 + 19 * Math.sin(a)}L${-46 + 23 * Math.cos(a)} ${-86 + 23 * Math.sin(a)}`,
        '#2d2f36',
        2.4,
      );
    }
    s.line('M-46 -86L-30 -100', '#d6433a', 4);
    for (const [x, paint] of [
      [58, '#e2554a'],
      [80, '#f2c23c'],
      [102, '#5fbf78'],
    ] as const)
      s.oval(x, -124, 8, 8, s.glow([shade(paint, 0.45), shade(paint, -0.25)]));
    s.layer(1, 0.35);
    const wheel = (x: number, y: number, r: number, tone: number): void => {
      const teeth = Math.round(r / 2.6);
      for (let i = 0; i < teeth; i++)
        s.placed({ x, y, turn: (i * 360) / teeth }, () =>
          s.rect(-3.4, -r - 5, 6.8, 12, 2, shade(colour2, tone - 0.1)),
        );
      s.oval(x, y, r, r, s.glow([shade(colour2, tone + 0.3), shade(colour2, tone - 0.25)]));
      s.oval(x, y, r * 0.6, r * 0.6, 'none', {
        stroke: shade(colour2, tone - 0.35),
        width: r * 0.1,
      });
      s.oval(x, y, r * 0.22, r * 0.22, shade(colour2, tone - 0.5));
    };
    wheel(82, -70, 33, 0);
    wheel(126, -34, 22, -0.15);
    wheel(48, -26, 17, 0.1);
    s.layer();
    s.rect(
      -140,
      -14,
      296,
      16,
      4,
      s.fade([shade(material.wood, 0.15), shade(material.wood, -0.35)]),
    );
    s.layer(0.2);
    for (const [x, y, r] of [
      [34, -282, 13],
      [48, -302, 17],
      [30, -324, 14],
    ] as const)
      s.oval(x, y, r, r * 0.86, '#ffffff', { opacity: 0.7 });
    return { anchors: { label: [-46, -36, 90] } };
  },
});

/** A mail box on its post, flag up. */
export const mailbox = painted({
  id: 'mailbox',
  names: ['mailbox', 'letter box', 'letterbox'],
  metres: 1.2,
  facing: 'left',
  colour: '#3f72b5',
  draw(s, { colour }) {
    s.layer();
    s.rect(
      -12,
      -120,
      24,
      122,
      3,
      s.fade([shade(material.wood, 0.15), shade(material.wood, -0.35)], 0),
    );
    s.layer();
    s.path(
      'M-86 -116V-176C-86 -220 -36 -220 -36 -176V-116Z',
      s.fade([shade(colour, -0.05), shade(colour, -0.35)]),
    );
    s.path(
      'M-60 -209H70C110 -209 110 -176 110 -160V-116H-36V-176C-36 -200 -48 -209 -60 -209Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
    );
    s.oval(-61, -148, 5, 8, material.steel);
    s.line('M60 -160V-226', '#d6403a', 7);
    s.path('M60 -232H92V-206H60Z', s.fade(['#ef5c50', '#b82f2a']));
    return { anchors: { label: [36, -154, 110] } };
  },
});
