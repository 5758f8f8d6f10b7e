import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { plumpOf } from '../surfaces.ts';

const leaf = '#6fae3d';

function stalk(s: Sketch, x: number, y: number, colour = '#7c5a32'): void {
  s.path(
    `M${x - 7} ${y}C${x - 4} ${y - 16} ${x + 2} ${y - 26} ${x + 12} ${y - 32}L${x + 22} ${y - 26}C${x + 12} ${y - 18} ${x + 8} ${y - 8} ${x + 8} ${y}Z`,
    s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
  );
}

const pumpkin = painted({
  id: 'pumpkin',
  names: ['pumpkin', 'squash', 'gourd', 'orange pumpkin', 'butternut squash'],
  metres: 0.3,
  colour: '#e8802a',
  draw(s, { colour }) {
    s.layer();
    stalk(s, -4, -132, leaf);
    s.layer();
    for (const [x, rx] of [
      [-78, 44],
      [78, 44],
      [-46, 48],
      [46, 48],
      [0, 46],
    ] as const)
      s.oval(
        x,
        -70,
        rx,
        68 - Math.abs(x) * 0.08,
        s.fade([shade(colour, 0.22 - Math.abs(x) / 900), colour, shade(colour, -0.34)], 70),
        { stroke: shade(colour, -0.32), width: 1.6 },
      );
    s.oval(-30, -108, 20, 9, '#ffffff', { opacity: 0.25 });
    return {
      anchors: {
        top: [0, -132, 60],
        crown: [0, -128, 130],
        label: [0, -64, 130],
        eyes: [0, -84, 96],
        mouth: [0, -42, 70],
      },
    };
  },
});

const pomegranate = painted({
  id: 'pomegranate',
  names: ['pomegranate'],
  metres: 0.09,
  colour: '#c22f3c',
  draw(s, { colour }) {
    s.layer();
    s.path('M-22 -118L-26 -140L-10 -128L0 -146L10 -128L26 -140L22 -118Z', shade(colour, -0.15));
    s.path(
      'M-74 -58C-76 -104 -36 -122 0 -122C38 -122 76 -102 74 -58C72 -18 38 0 0 0C-38 0 -72 -18 -74 -58Z',
      plumpOf(s, colour),
    );
    s.layer(1, 0.3);
    s.path('M-6 -74C10 -92 52 -88 60 -58C64 -28 36 -10 12 -18C-10 -26 -20 -54 -6 -74Z', '#f6e3c4');
    for (const [x, y] of [
      [6, -70],
      [22, -76],
      [38, -70],
      [48, -56],
      [8, -54],
      [24, -58],
      [38, -46],
      [10, -38],
      [26, -34],
      [44, -36],
    ] as const)
      s.oval(x, y, 8, 8, s.glow(['#ff8aa0', '#c3153c', '#8c0c2a']));
    return {};
  },
});

const dragonFruit = painted({
  id: 'dragon-fruit',
  names: ['dragon fruit', 'pitaya', 'dragonfruit'],
  metres: 0.12,
  colour: '#e0357c',
  draw(s, { colour, random }) {
    s.layer();
    for (const [x, y, turn] of [
      [-60, -40, -60],
      [-64, -84, -40],
      [-34, -126, -20],
      [4, -138, 4],
      [38, -124, 24],
      [62, -84, 44],
      [60, -40, 66],
    ] as const)
      s.placed({ x, y, turn }, () =>
        s.path('M-13 6C-10 -14 -4 -28 2 -38C8 -24 14 -12 13 6Z', s.fade(['#9bcf52', colour])),
      );
    s.path(
      'M-66 -66C-66 -112 -34 -132 0 -132C36 -132 68 -110 66 -66C64 -20 36 0 0 0C-36 0 -64 -22 -66 -66Z',
      plumpOf(s, colour),
    );
    s.layer(1, 0.3);
    s.oval(8, -62, 46, 52, '#f7b8d0');
    s.oval(8, -62, 41, 47, '#fdfafa');
    for (let i = 0; i < 60; i++) {
      const [a, r] = [random.between(0, 6.28), Math.sqrt(random.between(0, 1))];
      s.oval(8 + Math.cos(a) * r * 36, -62 + Math.sin(a) * r * 42, 1.7, 2.1, '#2b2630');
    }
    return {};
  },
});

/** Berries made of many beads. */
const beaded = (id: string, names: readonly string[], colour: string): Piece =>
  painted({
    id,
    names,
    metres: 0.025,
    colour,
    draw(s, { colour: paint }) {
      s.layer();
      for (const [x, turn] of [
        [-16, -50],
        [0, 0],
        [16, 50],
      ] as const)
        s.placed({ x, y: -106, turn }, () =>
          s.path('M-11 8C-10 -10 -4 -18 0 -26C4 -18 10 -10 11 8Z', s.fade(['#8cc45a', '#4d8f35'])),
        );
      s.layer();
      for (let row = 0; row < 6; row++) {
        const wide = [5, 5, 4, 4, 3, 2][row]!;
        for (let i = 0; i < wide; i++)
          s.oval(
            (i - (wide - 1) / 2) * 25,
            -96 + row * 18 + Math.abs(i - (wide - 1) / 2) * -3,
            16,
            15,
            plumpOf(s, paint),
          );
      }
      return {};
    },
  });

const plum = painted({
  id: 'plum',
  names: ['plum', 'passion fruit', 'prune', 'mangosteen', 'fig'],
  metres: 0.06,
  colour: '#5b2f78',
  draw(s, { colour }) {
    s.layer();
    s.line('M2 -108C4 -124 10 -132 16 -138', '#6d4c2c', 6);
    s.path(
      'M6 -118C22 -146 56 -142 66 -128C50 -112 24 -108 6 -118Z',
      s.fade(['#8cc45a', '#4d8f35'], 20),
    );
    s.layer();
    s.path(
      'M-64 -54C-66 -96 -30 -112 0 -108C32 -112 66 -94 64 -54C62 -18 32 0 0 0C-34 0 -62 -18 -64 -54Z',
      plumpOf(s, colour),
    );
    s.path('M0 -108C-12 -80 -10 -40 4 -14', 'none', { stroke: shade(colour, -0.35), width: 3 });
    s.oval(-28, -78, 16, 22, '#ffffff', { opacity: 0.2 });
    return {};
  },
});

const cauliflower = painted({
  id: 'cauliflower',
  names: ['cauliflower'],
  metres: 0.18,
  colour: '#f6efdb',
  draw(s, { colour, random }) {
    s.layer();
    for (const side of [-1, 1]) {
      s.path(
        `M0 0C${side * 60} 4 ${side * 118} -30 ${side * 112} -92C${side * 84} -96 ${side * 60} -70 ${side * 40} -40Z`,
        s.fade(['#a9cf6e', '#5d9a3d']),
      );
      s.line(
        `M${side * 10} -8C${side * 50} -20 ${side * 84} -50 ${side * 102} -82`,
        '#d7e8b4',
        3.4,
      );
    }
    s.layer();
    for (let i = 0; i < 46; i++) {
      const [a, r] = [random.between(0, 6.28), Math.sqrt(random.between(0, 1))];
      const [x, y] = [Math.cos(a) * r * 74, -86 + Math.sin(a) * r * 42];
      s.oval(x, y, 17, 15, s.glow([shade(colour, 0.4), colour, shade(colour, -0.18)]));
    }
    s.layer(1, 0.35);
    s.path(
      'M-90 -54C-70 -30 -30 -44 0 -28C30 -44 70 -30 90 -54C92 -18 50 4 0 4C-50 4 -92 -18 -90 -54Z',
      s.fade(['#b9da80', '#609d40']),
    );
    s.line('M0 -26V0M-30 -36C-34 -20 -26 -8 -18 -2M30 -36C34 -20 26 -8 18 -2', '#dcebbd', 2.8);
    return {};
  },
});

const cabbage = painted({
  id: 'cabbage',
  names: ['cabbage', 'brussels sprout', 'iceberg lettuce', 'head of lettuce', 'head of cabbage'],
  metres: 0.18,
  colour: '#9bcb68',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-98 -52C-118 -96 -70 -140 0 -140C70 -140 118 -96 98 -52C84 -8 40 0 0 0C-40 0 -84 -8 -98 -52Z',
      plumpOf(s, shade(colour, -0.16)),
    );
    s.layer(1, 0.3);
    s.path(
      'M-66 -60C-70 -110 -30 -134 6 -132C46 -130 74 -100 66 -58C56 -20 -52 -20 -66 -60Z',
      plumpOf(s, shade(colour, 0.16)),
    );
    s.line(
      'M0 -20C-4 -60 -2 -96 6 -126M-2 -70C-20 -88 -34 -98 -48 -104M0 -70C18 -88 34 -96 50 -100M-1 -44C-22 -56 -42 -62 -58 -62M0 -44C22 -56 42 -60 60 -60',
      shade(colour, 0.6),
      3.2,
    );
    s.layer(1, 0.35);
    for (const side of [-1, 1]) {
      s.path(
        `M${side * 4} 0C${side * 30} -30 ${side * 62} -60 ${side * 104} -72C${side * 112} -30 ${side * 70} 4 ${side * 4} 0Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
      );
      s.line(
        `M${side * 10} -2C${side * 44} -18 ${side * 74} -38 ${side * 98} -64`,
        shade(colour, 0.6),
        3,
      );
    }
    return {};
  },
});

const asparagus = painted({
  id: 'asparagus',
  names: ['asparagus', 'bunch of asparagus', 'bamboo shoot'],
  metres: 0.2,
  colour: '#7fb24a',
  colour2: '#b6452f',
  draw(s, { colour, colour2 }) {
    for (const [x, turn, high] of [
      [-34, -9, 190],
      [34, 9, 186],
      [-16, -4, 206],
      [18, 5, 200],
      [0, 0, 216],
    ] as const) {
      s.layer(1, 0.3);
      s.placed({ x, turn }, () => {
        s.path(
          `M-11 0L-12 ${-high + 44}C-15 ${-high + 20} -6 ${-high} 0 ${-high - 8}C6 ${-high} 15 ${-high + 20} 12 ${-high + 44}L11 0Z`,
          s.fade([shade(colour, 0.1), shade(colour, 0.35), shade(colour, -0.3)], 0),
        );
        for (const y of [0.2, 0.36, 0.55, 0.76])
          s.path(
            `M-8 ${-high * (1 - y) + 10}L0 ${-high * (1 - y) - 10}L8 ${-high * (1 - y) + 10}Z`,
            shade(colour, -0.22),
          );
        s.oval(0, -high + 14, 10, 18, s.fade(['#7a5a86', shade(colour, -0.1)]));
      });
    }
    s.layer(1, 0.4);
    s.path(
      'M-46 -86C-20 -78 20 -78 46 -86V-64C20 -56 -20 -56 -46 -64Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
    );
    return {};
  },
});

const radishes = painted({
  id: 'radish',
  names: ['radish', 'turnip', 'bunch of radishes', 'beetroot bunch', 'rutabaga', 'daikon'],
  metres: 0.12,
  colour: '#d4285a',
  draw(s, { colour }) {
    s.layer();
    for (const turn of [-34, -12, 14, 36])
      s.placed({ x: 0, y: -62, turn }, () => {
        s.path(
          'M-4 0C-6 -30 -30 -56 -22 -92C-8 -122 10 -120 20 -92C28 -58 6 -30 5 0Z',
          s.fade(['#8fd05f', '#458c38']),
        );
        s.line('M0 0V-96', '#c9e7a0', 3);
      });
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-46, -52],
      [46, -52],
      [0, -40],
    ] as const) {
      s.line(
        `M${x} ${y + 30}C${x + 2} ${y + 44} ${x - 6} ${y + 50} ${x - 2} ${y + 60}`,
        '#f4dfe4',
        4,
      );
      s.path(
        `M${x - 34} ${y - 8}C${x - 32} ${y - 44} ${x + 32} ${y - 44} ${x + 34} ${y - 8}C${x + 32} ${y + 20} ${x + 10} ${y + 34} ${x} ${y + 44}C${x - 10} ${y + 34} ${x - 32} ${y + 20} ${x - 34} ${y - 8}Z`,
        s.fade([shade(colour, 0.2), colour, '#f8e4ea']),
      );
    }
    return {};
  },
});

/** Fruit and vegetables of the garden that no drawing shows. */
export const produce: readonly Piece[] = [
  asparagus,
  beaded('raspberry', ['raspberry', 'mulberry'], '#d42b52'),
  beaded('blackberry', ['blackberry', 'boysenberry'], '#3d2a4f'),
  cabbage,
  cauliflower,
  dragonFruit,
  plum,
  pomegranate,
  pumpkin,
  radishes,
];
