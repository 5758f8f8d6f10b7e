import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { plumpOf } from '../surfaces.ts';

function grapes(s: Sketch, x: number, y: number, colour: string): void {
  for (const [dx, dy] of [
    [-24, -40],
    [0, -46],
    [24, -40],
    [-34, -22],
    [-11, -26],
    [12, -26],
    [34, -22],
    [-22, -6],
    [0, -8],
    [22, -6],
    [-10, 10],
    [12, 10],
  ] as const)
    s.oval(x + dx, y + dy, 14, 14, plumpOf(s, colour));
}

/** Several kinds of fruit lying together; `colour` is the apple's, `colour2` the grapes'. */
const fruit = painted({
  id: 'mixed-fruit',
  names: [
    'fruit',
    'mixed fruit',
    'assorted fruit',
    'tropical fruit',
    'fresh fruit',
    'assortment of fruit',
  ],
  metres: 0.16,
  colour: '#d63a32',
  colour2: '#6d3d94',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-112 -36C-108 -92 -60 -130 -6 -132C-2 -124 -6 -116 -14 -114C-52 -100 -70 -70 -72 -20C-86 -12 -108 -18 -112 -36Z',
      s.fade(['#ffe27a', '#f2c230', '#c99416'], 40),
    );
    s.path('M-16 -114C-4 -118 2 -126 -4 -134L4 -138C10 -128 6 -114 -10 -108Z', '#7a6132');
    s.layer(1, 0.3);
    s.oval(60, -84, 44, 42, plumpOf(s, '#f08a24'));
    for (let i = 0; i < 14; i++)
      s.oval(34 + ((i * 37) % 52), -108 + ((i * 23) % 52), 1.4, 1.4, '#c9660e', { opacity: 0.6 });
    s.layer(1, 0.3);
    s.line('M-14 -98C-12 -116 -4 -124 4 -130', '#6d4c2c', 6);
    s.path(
      'M-64 -48C-66 -90 -34 -104 -12 -96C10 -104 42 -90 40 -48C36 -10 8 4 -12 0C-34 4 -60 -10 -64 -48Z',
      plumpOf(s, colour),
    );
    s.path(
      'M-6 -108C6 -130 34 -130 42 -120C30 -104 10 -100 -6 -108Z',
      s.fade(['#8cc45a', '#4d8f35']),
    );
    s.layer(1, 0.35);
    grapes(s, 84, -16, colour2);
    s.layer(1, 0.3);
    s.path(
      'M-128 -18C-128 -42 -100 -50 -84 -40C-66 -34 -62 -8 -78 0C-96 8 -126 4 -128 -18Z',
      plumpOf(s, '#b7d23f'),
    );
    return { anchors: { top: [0, -128, 140] } };
  },
});

/** Several kinds of vegetable lying together; `colour` is the tomato's, `colour2` the carrot's. */
const vegetables = painted({
  id: 'mixed-vegetables',
  names: [
    'vegetable',
    'mixed vegetables',
    'fresh vegetables',
    'assorted vegetables',
    'veggie',
    'produce',
    'assortment of vegetables',
    'groceries',
    'grocery',
  ],
  metres: 0.2,
  colour: '#d93a2b',
  colour2: '#ee8327',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const [x, y, r] of [
      [-84, -118, 26],
      [-56, -134, 28],
      [-30, -116, 24],
      [-62, -106, 26],
    ] as const)
      s.oval(x, y, r, r * 0.86, plumpOf(s, '#4f9a3d'));
    s.path('M-74 -96L-68 -20H-44L-40 -96Z', s.fade(['#9fd06e', '#6aa84a'], 0));
    s.layer(1, 0.3);
    s.placed({ x: 62, y: -56, turn: 24 }, () => {
      for (const turn of [-24, 0, 24])
        s.placed({ y: -62, turn }, () =>
          s.path('M-8 4C-16 -24 -6 -44 0 -56C6 -44 16 -24 8 4Z', s.fade(['#8fd05f', '#458c38'])),
        );
      s.path(
        'M-24 -56C-14 -68 14 -68 24 -56C24 -24 8 34 0 58C-8 34 -24 -24 -24 -56Z',
        s.fade([shade(colour2, 0.25), colour2, shade(colour2, -0.3)], 0),
      );
      s.line('M-18 -34H-2M4 -14H16M-10 8H2', shade(colour2, -0.3), 2.6);
    });
    s.layer(1, 0.3);
    s.path('M6 -60C8 -96 60 -96 62 -60C66 -22 52 0 34 0C16 0 2 -22 6 -60Z', plumpOf(s, '#f1c232'));
    s.path('M34 -84C32 -98 38 -106 46 -110L52 -104C44 -98 42 -92 42 -82Z', '#5b8f36');
    s.line('M34 -82C28 -50 30 -24 34 -4', shade('#f1c232', -0.3), 3);
    s.layer(1, 0.35);
    s.path(
      'M-70 -36C-70 -66 -42 -74 -22 -70C0 -74 26 -64 26 -36C24 -8 2 2 -22 2C-46 2 -70 -8 -70 -36Z',
      plumpOf(s, colour),
    );
    s.path('M-22 -66L-44 -72L-32 -60L-40 -48L-22 -58L-4 -48L-12 -60L0 -72Z', '#4f8f35');
    s.layer(1, 0.3);
    s.path(
      'M-132 -14C-134 -34 -108 -40 -88 -34C-70 -30 -62 -10 -76 0C-92 8 -128 8 -132 -14Z',
      plumpOf(s, '#7b3fa0'),
    );
    s.path('M-132 -14C-140 -20 -138 -30 -128 -32C-122 -26 -122 -16 -126 -10Z', '#5a9b3c');
    s.layer(1, 0.2);
    s.path(
      'M74 0C60 -14 72 -38 96 -34C120 -38 132 -14 118 0C106 6 86 6 74 0Z',
      s.glow(['#fffaf0', '#eee2c8', '#cbb891']),
    );
    s.line(
      'M96 -34C94 -44 98 -50 102 -54M88 -30C84 -16 86 -6 90 2M104 -30C108 -16 106 -6 102 2',
      '#b8a375',
      2.4,
    );
    return { anchors: { top: [0, -120, 140] } };
  },
});

/** Cheeses, ham, grapes and crackers on a board; `colour` is the cheese, `colour2` the board. */
const cheeseBoard = painted({
  id: 'cheese-board',
  names: [
    'cheese platter',
    'cheese board',
    'charcuterie board',
    'charcuterie',
    'cheese plate',
    'tapa',
    'antipasto',
    'appetizer',
    'mezze',
    'raclette',
    'finger food',
    'canape',
    'buffet',
    'platter of food',
    'feast',
    'party food',
  ],
  metres: 0.14,
  colour: '#f2bf45',
  colour2: '#a56a3a',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-168 -2V10C-168 40 168 40 168 10V-2Z',
      s.fade([shade(colour2, -0.1), shade(colour2, -0.4)]),
    );
    s.oval(0, -4, 168, 36, s.fade([shade(colour2, 0.05), shade(colour2, 0.3)]));
    for (const y of [-22, -8, 8])
      s.path(`M-120 ${y}C-50 ${y - 5} 50 ${y + 5} 120 ${y}`, 'none', {
        stroke: shade(colour2, -0.1),
        width: 1.8,
      });
    s.layer(1, 0.35);
    grapes(s, 96, -30, '#5d7f32');
    s.layer(1, 0.35);
    s.path('M-76 -66L34 -44L34 0L-76 -18Z', s.fade([colour, shade(colour, -0.2)]));
    s.path('M-76 -66L-20 -82L34 -44Z', shade(colour, 0.4));
    for (const [x, y, r] of [
      [-50, -40, 8],
      [-20, -30, 11],
      [10, -24, 7],
      [-34, -20, 5],
    ] as const)
      s.oval(x, y, r, r * 0.9, shade(colour, -0.3));
    s.layer(1, 0.35);
    s.path('M-150 -16V-2C-150 14 -88 14 -88 -2V-16Z', '#e6dfcf');
    s.oval(-119, -16, 31, 12, '#fbf8ef');
    s.layer(1, 0.35);
    for (let i = 0; i < 5; i++)
      s.oval(52 + i * 15, 4 - (i % 2) * 5, 16, 9, s.glow(['#e88a7c', '#b5392f', '#8e2a24']), {
        stroke: '#f0c9b8',
        width: 1.6,
      });
    for (let i = 0; i < 4; i++)
      s.placed({ x: -66 + i * 20, y: 14, turn: -8 }, () =>
        s.oval(0, 0, 18, 8, s.fade(['#f0cf94', '#d19f55']), { stroke: '#b98642', width: 1.4 }),
      );
    return { anchors: { top: [0, -8, 220] } };
  },
});

/** Many kinds of food lying together. */
export const foodHeaps: readonly Piece[] = [cheeseBoard, fruit, vegetables];
