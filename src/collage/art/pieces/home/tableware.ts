import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cup on its saucer. */
export const teacup = painted({
  id: 'teacup',
  names: ['teacup', 'tea cup', 'cup of tea', 'cup and saucer', 'tea'],
  metres: 0.08,
  colour: '#f6f1e8',
  colour2: '#d4708f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-104 -12C-90 14 90 14 104 -12Z', s.fade([shade(colour, -0.05), shade(colour, -0.3)]));
    s.oval(0, -13, 104, 17, s.fade([shade(colour, 0.1), shade(colour, 0.3)]));
    s.oval(0, -13, 90, 13, 'none', { stroke: colour2, width: 3 });
    s.layer();
    s.line('M64 -74C104 -82 100 -34 50 -36', shade(colour, -0.12), 10);
    const d = 'M-70 -92C-68 -46 -46 -20 -26 -16H26C46 -20 68 -46 70 -92Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.28)], 15));
    s.within(d, () => {
      s.line('M-72 -82C-30 -70 30 -70 72 -82', colour2, 5);
      for (const x of [-34, 0, 34]) {
        for (let k = 0; k < 5; k++)
          s.oval(x + 6 * Math.cos(k * 1.257), -52 + 6 * Math.sin(k * 1.257), 4.6, 4.6, colour2);
        s.oval(x, -52, 3.4, 3.4, material.gold);
      }
    });
    s.oval(0, -92, 70, 12, shade(colour, 0.3));
    s.oval(0, -91, 62, 9, s.fade(['#8a4f26', '#b8743c']));
    return {
      anchors: { inside: [0, -92, 110], 'hand-left': [70, -58, 90] },
      foot: { x: 0, y: -4 },
    };
  },
});

/** A bowl of noodle soup with toppings; `colour2` the broth. */
export const noodleSoup = painted({
  id: 'noodle-soup',
  names: [
    'pho',
    'soup',
    'bowl of soup',
    'noodle soup',
    'ramen',
    'laksa',
    'bak chor mee',
    'noodle',
    'chicken pho',
  ],
  metres: 0.12,
  colour: '#f2eee4',
  colour2: '#d9a452',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.path('M-34 -8L-40 4H40L34 -8Z', shade(colour, -0.28));
    const d = 'M-112 -80C-108 -34 -66 -6 -34 -4H34C66 -6 108 -34 112 -80Z';
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.32)], 20));
    s.within(d, () => s.line('M-112 -60C-66 -40 66 -40 112 -60', '#b8342c', 7));
    s.oval(0, -80, 112, 27, shade(colour, 0.2));
    s.layer(0.7);
    s.oval(0, -79, 102, 22, s.fade([shade(colour2, -0.2), shade(colour2, 0.16)]));
    for (let i = 0; i < 22; i++) {
      const [x, y] = [random.between(-70, 60), -79 + random.between(-12, 12)];
      s.line(
        `M${x} ${y}q${random.between(8, 20)} ${random.between(-8, 8)} ${random.between(26, 44)} 0`,
        shade('#f6e6b4', random.between(-0.12, 0.2)),
        4,
      );
    }
    s.layer(1, 0.3);
    for (const [x, y, turn] of [
      [-52, -84, -12],
      [-20, -92, 8],
    ] as const) {
      s.placed({ x, y, turn }, () => {
        s.oval(0, 0, 27, 12, s.fade(['#c98a66', '#8f563c']));
        s.oval(0, -2, 20, 8, '#e0b294');
      });
    }
    s.oval(38, -86, 25, 14, s.glow(['#ffffff', '#f2ede0']));
    s.oval(40, -86, 12, 9, s.glow(['#ffd75a', '#f29b25']));
    for (const [x, y] of [
      [6, -68],
      [70, -74],
      [-76, -74],
      [18, -96],
      [-34, -66],
      [50, -66],
    ] as const)
      s.oval(x, y, 7, 4, s.fade(['#8fca5a', '#4f9a3c']));
    s.line('M60 -128L4 -84M78 -124L16 -80', '#9a5b32', 6);
    s.layer(0);
    s.line('M-44 -112C-56 -128 -34 -140 -46 -158M-6 -114C-18 -130 4 -142 -8 -162', '#ffffff', 6, {
      opacity: 0.5,
    });
    return { anchors: { inside: [0, -82, 170], label: [0, -36, 110] }, foot: { x: 0, y: 0 } };
  },
});

/** A plate with a rim; empty, to put things on. */
export const plate = painted({
  id: 'plate',
  names: ['plate', 'dinner plate', 'saucer', 'platter', 'tray'],
  metres: 0.05,
  bearing: 'lies',
  colour: '#f7f5ef',
  colour2: '#4a86b8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-130 -4C-116 34 116 34 130 -4Z', s.fade([shade(colour, -0.1), shade(colour, -0.34)]));
    s.oval(0, -4, 130, 31, s.fade([shade(colour, -0.03), shade(colour, 0.2)]));
    s.oval(0, -4, 118, 27, 'none', { stroke: colour2, width: 3.4 });
    s.oval(0, -3, 86, 18, s.fade([shade(colour, -0.16), shade(colour, 0.05)]));
    return { anchors: { top: [0, -2, 170], inside: [0, -2, 170] }, foot: { x: 0, y: 14 } };
  },
});

/** A glass jug with a drink in `colour`. */
export const pitcher = painted({
  id: 'pitcher',
  names: ['pitcher', 'water jug', 'carafe', 'milk jug', 'decanter'],
  metres: 0.28,
  colour: '#8fd0ea',
  draw(s, { colour }) {
    s.layer();
    s.line('M52 -150C104 -156 104 -56 50 -60', '#dcecf3', 14);
    s.line('M52 -150C104 -156 104 -56 50 -60', '#ffffff', 4, { opacity: 0.8 });
    s.layer(0.8);
    const d =
      'M-70 -190C-58 -176 -54 -160 -52 -140C-74 -110 -76 -40 -52 -2C-20 6 20 6 52 -2C76 -40 74 -110 52 -140L54 -184C20 -192 -30 -184 -70 -190Z';
    s.path(d, s.fade(['#eef8fc', '#c5dfea'], 0), { opacity: 0.85 });
    s.within(d, () => {
      s.path(
        'M-80 -108C-30 -98 30 -98 80 -108V-8C30 4 -30 4 -80 -8Z',
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.2)]),
      );
      s.oval(0, -107, 68, 10, shade(colour, 0.45));
      s.path('M-46 -130C-62 -100 -60 -50 -46 -16L-36 -18C-48 -54 -48 -100 -34 -132Z', '#ffffff', {
        opacity: 0.55,
      });
    });
    return { anchors: { inside: [0, -184, 90], 'hand-left': [88, -104, 70] } };
  },
});

/** A wooden board to cut or serve on. */
export const board = painted({
  id: 'wooden-board',
  names: [
    'wooden board',
    'cutting board',
    'chopping board',
    'board',
    'plank',
    'wood',
    'piece of wood',
  ],
  metres: 0.08,
  bearing: 'lies',
  colour: '#c08a52',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 -12L-170 20V32C-170 38 -164 40 -158 40H150C158 40 162 38 164 32L172 6Z',
      s.fade([shade(colour, -0.12), shade(colour, -0.35)]),
    );
    s.path(
      'M-140 -26H130C138 -26 142 -24 146 -18L150 -10H196C208 -10 212 4 198 6H158L166 22C168 28 164 30 158 30H-160C-168 30 -172 26 -170 20L-152 -18C-150 -24 -146 -26 -140 -26Z',
      s.fade([shade(colour, 0.06), shade(colour, 0.3)]),
    );
    s.oval(190, -2, 7, 3, shade(colour, -0.45));
    for (const [x, y, w] of [
      [-120, -14, 110],
      [20, -16, 90],
      [-140, 8, 130],
      [30, 6, 100],
      [-90, 20, 150],
    ] as const)
      s.line(`M${x} ${y}q${w * 0.4} -4 ${w} 1`, shade(colour, -0.1), 1.8, { opacity: 0.7 });
    return { anchors: { top: [0, 2, 260], label: [0, 4, 180] }, foot: { x: 0, y: 24 } };
  },
});

/** A framed certificate with a seal. */
export const diploma = painted({
  id: 'diploma',
  names: ['diploma', 'certificate', 'award'],
  metres: 0.35,
  bearing: 'hangs',
  colour: '#fbf4de',
  colour2: '#8a5a30',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 220, 160, 5, s.fade([shade(colour2, 0.25), shade(colour2, -0.25)], 40));
    s.layer(0.3);
    s.rect(13, 13, 194, 134, 2, s.fade([shade(colour, 0.2), shade(colour, -0.06)]));
    s.rect(21, 21, 178, 118, 2, 'none', { stroke: shade(material.gold, -0.1), width: 2.4 });
    s.line('M60 92H160M74 104H146', shade(colour, -0.35), 2.4);
    s.line('M132 126C140 118 146 130 154 122C160 118 166 126 178 122', '#2f3f6b', 2.4);
    s.layer(1, 0.3);
    s.path('M46 124L40 146L50 140L58 148L60 124Z', '#b8342c');
    s.oval(52, 118, 13, 13, s.glow([shade(material.gold, 0.4), shade(material.gold, -0.25)]));
    return { anchors: { label: [110, 60, 150] } };
  },
});
