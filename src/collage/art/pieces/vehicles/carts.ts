import type { Piece } from '../../piece.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { frontOf, plumpOf, roundOf } from '../surfaces.ts';

/** A wooden wheel with spokes and an iron tyre. */
function spoked(s: Sketch, x: number, y: number, r: number, colour: string, spokes = 10): void {
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * 2 * Math.PI;
    s.line(
      `M${x} ${y}L${x + Math.cos(a) * r * 0.92} ${y + Math.sin(a) * r * 0.92}`,
      shade(colour, -0.1),
      (r * 0.9) / spokes,
    );
  }
  s.oval(x, y, r * 0.92, r * 0.92, 'none', {
    stroke: s.fade([shade(colour, 0.25), shade(colour, -0.3)]),
    width: r * 0.16,
  });
  s.oval(x, y, r, r, 'none', { stroke: '#4a4038', width: r * 0.07 });
  s.oval(x, y, r * 0.2, r * 0.2, plumpOf(s, shade(colour, -0.2)));
}

const coach = painted({
  id: 'horse-carriage',
  names: [
    'horse-drawn carriage',
    'carriage',
    'horse carriage',
    'stagecoach',
    'royal carriage',
    'coach',
    "cinderella's carriage",
    'cinderella carriage',
    'buggy carriage',
    'wedding carriage',
  ],
  metres: 2.4,
  facing: 'left',
  colour: '#7a2440',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line(
      'M-130 -66C-180 -60 -210 -64 -236 -76',
      s.fade([shade(material.wood, 0.1), shade(material.wood, -0.3)]),
      9,
    );
    s.line('M-120 -60C-40 -30 60 -30 130 -60', shade(colour2, -0.2), 9);
    s.layer();
    s.path('M-96 -196C-60 -216 70 -216 104 -196L116 -180H-108Z', frontOf(s, shade(colour, -0.1)));
    s.path(
      'M-96 -182H104C116 -120 96 -62 48 -56H-44C-88 -62 -108 -120 -96 -182Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)]),
    );
    s.path('M-96 -120C-60 -112 70 -112 104 -120', 'none', { stroke: colour2, width: 5 });
    s.layer(0.5, 0.2);
    for (const [x, w] of [
      [-84, 42],
      [-26, 58],
      [48, 42],
    ] as const) {
      s.rect(x, -172, w, 44, 8, s.fade(['#dff1f9', '#86b4cc'], 60), { stroke: colour2, width: 5 });
    }
    s.layer(1, 0.2);
    s.rect(-30, -176, 66, 112, 8, 'none', { stroke: colour2, width: 3.4 });
    s.oval(26, -104, 4, 6, colour2);
    s.path('M3 -100C18 -104 22 -84 3 -76C-16 -84 -12 -104 3 -100Z', colour2);
    s.path(
      'M-152 -130L-104 -118V-96L-150 -96C-158 -106 -158 -122 -152 -130Z',
      frontOf(s, shade(colour, -0.2)),
    );
    for (const x of [-96, 104]) {
      s.line(`M${x} -182V-150`, colour2, 5);
      s.oval(x, -144, 9, 13, s.glow(['#fffbe2', '#ffd76a', colour2]));
    }
    s.layer(1, 0.25);
    spoked(s, -104, -42, 42, colour2);
    spoked(s, 112, -58, 58, colour2, 12);
    return {
      anchors: {
        seat: [-130, -112, 50],
        label: [3, -90, 60],
        top: [4, -206, 120],
      },
      foot: { x: 0, y: 0 },
    };
  },
});

const covered = painted({
  id: 'covered-wagon',
  names: [
    'covered wagon',
    'conestoga wagon',
    'gypsy wagon',
    'pioneer wagon',
    'prairie schooner',
    'caravan wagon',
  ],
  metres: 2.6,
  facing: 'left',
  colour: '#f1e6cf',
  colour2: '#8a5a34',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-130 -70L-232 -60', s.fade([shade(colour2, 0.1), shade(colour2, -0.3)]), 9);
    s.layer();
    const cover =
      'M-150 -104C-190 -150 -176 -216 -128 -224C-60 -232 70 -232 134 -224C184 -214 192 -150 152 -104Z';
    s.path(cover, s.fade([shade(colour, 0.4), colour, shade(colour, -0.25)]));
    s.within(cover, () => {
      for (const x of [-96, -34, 30, 92])
        s.path(`M${x} -96C${x - 12} -150 ${x - 8} -200 ${x} -236`, 'none', {
          stroke: shade(colour, -0.2),
          width: 5,
        });
    });
    s.path(
      'M-150 -104C-184 -150 -170 -210 -134 -222C-156 -190 -158 -140 -140 -104Z',
      shade(colour, -0.5),
    );
    s.layer(1, 0.2);
    s.path('M-162 -110H166L150 -56H-146Z', frontOf(s, colour2));
    s.line('M-156 -92H160M-150 -74H154', shade(colour2, -0.35), 2.6);
    s.layer(1, 0.25);
    spoked(s, -100, -40, 40, colour2);
    spoked(s, 104, -52, 52, colour2, 12);
    return {
      anchors: { label: [0, -164, 200], seat: [-150, -110, 50] },
      foot: { x: 0, y: 0 },
    };
  },
});

const cart = painted({
  id: 'wooden-cart',
  names: [
    'cart',
    'wooden cart',
    'wagon',
    'hay cart',
    'hay wagon',
    'handcart',
    'horse cart',
    'market cart',
    'ox cart',
    'donkey cart',
    'pushcart',

    'farm wagon',
  ],
  metres: 1.3,
  facing: 'left',
  colour: '#a8703f',
  draw(s, { colour }) {
    s.layer();
    s.line('M-70 -76L-206 -52', s.fade([shade(colour, 0.1), shade(colour, -0.35)]), 10);
    s.layer();
    s.path('M-128 -140H124L132 -130H-136Z', shade(colour, -0.55));
    s.layer(1, 0.2);
    for (const y of [-134, -110, -86])
      s.path(
        `M-140 ${y}H136L${132 - (y + 134) * 0.1} ${y + 21}H${-136 + (y + 134) * 0.1}Z`,
        frontOf(s, shade(colour, (y + 110) / 300)),
      );
    for (const x of [-124, -10, 106]) s.rect(x, -144, 14, 80, 3, frontOf(s, shade(colour, -0.15)));
    s.layer(1, 0.25);
    spoked(s, 4, -54, 54, colour, 12);
    return {
      anchors: {
        inside: [-2, -136, 230],
        top: [-2, -136, 230],
        seat: [-2, -136, 160],
        label: [60, -100, 80],
      },
      foot: { x: 0, y: 0 },
    };
  },
});

const chariot = painted({
  id: 'chariot',
  names: ['chariot', 'roman chariot', 'war chariot'],
  metres: 1.6,
  facing: 'left',
  colour: '#c23a33',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line(
      'M-40 -62C-120 -60 -170 -70 -220 -96',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]),
      11,
    );
    s.layer();
    s.path(
      'M-70 -56C-84 -130 -66 -188 -34 -198C-10 -190 10 -150 74 -130L84 -56Z',
      frontOf(s, colour),
    );
    s.path('M-70 -58C-84 -130 -66 -188 -34 -198C-10 -190 10 -150 74 -130', 'none', {
      stroke: colour2,
      width: 9,
    });
    s.path(
      'M-22 -150C-2 -140 14 -128 20 -108C6 -90 -26 -92 -38 -112C-40 -130 -34 -144 -22 -150Z',
      colour2,
    );
    s.path(
      'M-20 -138L-14 -122L2 -120L-10 -110L-6 -96L-20 -104L-32 -98L-28 -112L-36 -122L-24 -124Z',
      shade(colour, -0.1),
    );
    s.rect(-78, -62, 168, 13, 5, frontOf(s, colour2));
    s.layer(1, 0.25);
    spoked(s, 14, -54, 54, colour2, 8);
    return { anchors: { seat: [36, -66, 60], inside: [30, -120, 80] }, foot: { x: 10, y: 0 } };
  },
});

const sleigh = painted({
  id: 'sleigh',
  names: ['sleigh', "santa's sleigh", 'santa sleigh', 'dog sled', 'dogsled', 'horse sleigh'],
  metres: 1.5,
  facing: 'left',
  colour: '#c4232b',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M150 -6H-110C-170 -6 -190 -50 -166 -74C-150 -86 -132 -70 -142 -58', 'none', {
      stroke: s.fade([shade(colour2, 0.3), shade(colour2, -0.3)]),
      width: 10,
    });
    for (const x of [-70, 30, 104]) s.line(`M${x} -8L${x} -60`, shade(colour2, -0.1), 8);
    s.layer();
    s.path('M-96 -96L120 -100V-150L-40 -128Z', s.fade([shade(colour, -0.35), shade(colour, -0.5)]));
    s.layer(1, 0.2);
    s.path(
      'M-150 -140C-176 -140 -176 -104 -150 -108C-140 -66 -120 -50 -84 -48H120C150 -50 162 -74 158 -104C154 -150 158 -176 186 -184C150 -204 122 -184 118 -140C114 -110 80 -100 40 -100H-50C-90 -100 -96 -140 -150 -140Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
    );
    s.path(
      'M-146 -130C-110 -126 -96 -92 -50 -90H44C90 -92 124 -104 128 -146C130 -164 144 -178 164 -180',
      'none',
      { stroke: colour2, width: 6 },
    );
    s.path('M-20 -74C-4 -84 24 -84 40 -74C24 -60 -4 -60 -20 -74Z', 'none', {
      stroke: colour2,
      width: 4.4,
    });
    return {
      anchors: { seat: [40, -104, 90], top: [20, -104, 110], inside: [20, -108, 130] },
      foot: { x: 0, y: -3 },
    };
  },
});

const pram = painted({
  id: 'baby-carriage',
  names: [
    'stroller',
    'baby carriage',
    'pram',
    'baby stroller',
    'pushchair',
    'perambulator',
    'baby buggy',
  ],
  metres: 1,
  facing: 'left',
  colour: '#4f7fb5',
  colour2: '#e9ecee',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-84 -70L60 -28M84 -70L-60 -28', shade(colour2, -0.2), 7);
    s.line('M96 -130C130 -150 140 -180 160 -186', s.fade(['#5a5f67', '#2a2d33']), 10);
    s.layer();
    s.path(
      'M-118 -150C-122 -90 -90 -62 -50 -60H60C98 -62 120 -100 118 -150Z',
      s.fade([shade(colour, 0.25), colour, shade(colour, -0.3)]),
    );
    s.path('M-122 -156H122V-142H-122Z', frontOf(s, colour2));
    s.layer(1, 0.25);
    s.path(
      'M-118 -154C-124 -220 -60 -254 6 -248C2 -214 2 -180 4 -154Z',
      s.fade([shade(colour, 0.38), shade(colour, -0.05)]),
    );
    s.path(
      'M-118 -154C-80 -160 -40 -160 4 -154M-104 -198C-70 -186 -30 -176 4 -154M-62 -236C-36 -214 -10 -186 4 -154',
      'none',
      { stroke: shade(colour, -0.25), width: 4 },
    );
    s.path('M-116 -150C-126 -218 -60 -256 6 -248', 'none', { stroke: colour2, width: 7 });
    s.layer(1, 0.2);
    for (const x of [-66, 66]) spoked(s, x, -34, 34, '#c9ced4', 12);
    return { anchors: { inside: [56, -150, 110], label: [0, -104, 110] }, foot: { x: 0, y: 0 } };
  },
});

const barrow = painted({
  id: 'wheelbarrow',
  names: ['wheelbarrow', 'barrow', 'garden cart'],
  metres: 0.65,
  facing: 'left',
  colour: '#3f9a56',
  draw(s, { colour }) {
    s.layer();
    s.line('M70 -56L92 0M84 -58L66 -2', '#4a4e56', 9);
    s.line(
      'M-122 -34L188 -104',
      s.fade([shade(material.wood, 0.25), shade(material.wood, -0.3)]),
      13,
    );
    s.layer();
    s.path('M-112 -122H100L90 -112H-104Z', shade(colour, -0.55));
    s.path(
      'M-132 -128C-110 -118 90 -118 118 -128L76 -60H-60Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)]),
    );
    s.path('M-134 -132C-110 -122 90 -122 120 -132', 'none', {
      stroke: shade(colour, 0.25),
      width: 8,
    });
    s.layer(1, 0.2);
    s.rect(156, -110, 44, 16, 8, '#2a2d33');
    s.oval(-118, -34, 34, 34, s.glow(['#4a4d55', '#25272c']));
    s.oval(-118, -34, 17, 17, plumpOf(s, '#c23a33'));
    return {
      anchors: { inside: [-6, -126, 190], top: [-6, -126, 190], 'hand-right': [188, -102, 30] },
      foot: { x: 0, y: 0 },
    };
  },
});

const unicycle = painted({
  id: 'unicycle',
  names: ['unicycle', 'monocycle'],
  metres: 1.2,
  colour: '#d9483a',
  draw(s, { colour }) {
    s.layer();
    spoked(s, 0, -72, 72, '#c9ced4', 18);
    s.layer();
    s.path('M-8 -190H8L14 -150L10 -70H-10L-14 -150Z', roundOf(s, colour));
    s.line('M-10 -72L-28 -46M10 -72L28 -98', '#5a5f67', 8);
    s.rect(-44, -48, 30, 9, 3, '#2a2d33');
    s.rect(14, -104, 30, 9, 3, '#2a2d33');
    s.layer(1, 0.2);
    s.path(
      'M-50 -204C-30 -216 30 -216 50 -204C56 -196 30 -190 14 -190H-14C-30 -190 -56 -196 -50 -204Z',
      frontOf(s, '#2a2d33'),
    );
    return { anchors: { seat: [0, -206, 80], back: [0, -206, 80] } };
  },
});

const pennyFarthing = painted({
  id: 'penny-farthing',
  names: ['penny-farthing', 'penny farthing', 'high wheeler', 'old bicycle with a large wheel'],
  metres: 1.6,
  facing: 'left',
  colour: '#2f343c',
  draw(s, { colour }) {
    s.layer();
    spoked(s, -30, -120, 118, '#6c757e', 24);
    spoked(s, 142, -38, 36, '#6c757e', 14);
    s.layer();
    s.path('M-30 -120L-12 -250', 'none', {
      stroke: s.fade([shade(colour, 0.3), colour], 0),
      width: 8,
    });
    s.path('M-10 -244C60 -240 120 -160 142 -40', 'none', {
      stroke: s.fade([shade(colour, 0.3), colour]),
      width: 9,
    });
    s.line('M-44 -262H30', '#5a5f67', 7);
    s.line('M-30 -120L-46 -94', '#5a5f67', 7);
    s.rect(-64, -98, 28, 8, 3, colour);
    s.layer(1, 0.2);
    s.path('M4 -256C24 -262 60 -256 66 -246C50 -240 20 -242 4 -246Z', frontOf(s, '#7a4526'));
    return { anchors: { seat: [34, -256, 60], back: [34, -256, 60] }, foot: { x: 20, y: -2 } };
  },
});

/** What is drawn, pushed or pedalled. */
export const carts: readonly Piece[] = [
  barrow,
  cart,
  chariot,
  coach,
  covered,
  pennyFarthing,
  pram,
  sleigh,
  unicycle,
];
