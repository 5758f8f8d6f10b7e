import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { bumpy } from './foliage.ts';

interface Cap {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly colour: string;
  readonly dotted: boolean;
  readonly glows?: boolean;
}

/** One mushroom, its foot at x, y; about 100 units high at scale 1. */
function mushroom(s: Sketch, { x, y, scale, colour, dotted, glows = false }: Cap): void {
  s.layer(glows ? 0.6 : 1, 0.2);
  if (glows)
    s.oval(
      x,
      y - 66 * scale,
      92 * scale,
      74 * scale,
      s.glow(
        [
          [0, shade(colour, 0.5), 0.55],
          [1, shade(colour, 0.3), 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
  s.placed({ x, y, scale }, () => {
    s.path(
      'M-15 0C-20 -24 -13 -44 -11 -60H12C14 -44 20 -22 16 0Q0 5 -15 0Z',
      s.fade(['#fdf6e6', '#efe2c6', '#bfae8c'], 0),
    );
    s.path('M-46 -52C-30 -44 30 -44 46 -52C30 -60 -30 -60 -46 -52Z', '#d9c7a2');
    const cap = 'M-56 -54C-54 -96 -26 -114 0 -114C26 -114 54 -96 56 -54C30 -46 -30 -46 -56 -54Z';
    s.path(cap, s.fade([shade(colour, 0.26), colour, shade(colour, -0.28)], 75));
    if (dotted)
      s.within(cap, () => {
        for (const [px, py, r] of [
          [-28, -82, 9],
          [2, -98, 8],
          [28, -80, 10],
          [0, -70, 7],
          [-44, -60, 6],
          [46, -60, 6],
        ] as const)
          s.oval(px, py, r, r * 0.8, '#fffaf0');
      });
  });
}

const cluster = painted({
  id: 'mushroom-cluster',
  names: [
    'mushrooms',
    'mushroom cluster',
    'brown mushroom',
    'chanterelle',
    'fungus',
    'fungi',
    'porcini',
    'morel',
    'truffle mushroom',
  ],
  metres: 0.14,
  colour: '#b07a48',
  draw(s, { colour, random }) {
    for (const [x, y, scale] of [
      [-58, -4, 0.62],
      [48, -6, 0.78],
      [-8, 0, 1.05],
      [84, 0, 0.44],
    ] as const)
      mushroom(s, {
        x,
        y,
        scale: scale * random.between(0.92, 1.08),
        colour: shade(colour, random.between(-0.12, 0.14)),
        dotted: false,
      });
    return { foot: { x: 0, y: -2 } };
  },
});

const glowing = painted({
  id: 'glowing-mushroom',
  names: [
    'glowing mushroom',
    'magic mushroom',
    'bioluminescent mushroom',
    'luminous mushroom',
    'giant mushroom',
    'enchanted mushroom',
  ],
  metres: 1.2,
  colour: '#4fc7d9',
  draw(s, { colour }) {
    for (const [x, y, scale] of [
      [-64, -4, 0.6],
      [60, -4, 0.74],
      [0, 0, 1.2],
    ] as const)
      mushroom(s, { x, y, scale, colour, dotted: true, glows: true });
    return { foot: { x: 0, y: -2 } };
  },
});

/** Toadstools in a circle on the grass, seen from a little above. */
const ring = painted({
  id: 'mushroom-ring',
  names: [
    'mushroom ring',
    'fairy ring',
    'ring of mushrooms',
    'circle of mushrooms',
    'mushroom circle',
  ],
  metres: 0.4,
  colour: '#d8382e',
  draw(s, { colour, random }) {
    s.layer();
    s.path(bumpy(0, -40, 196, 58, 18, random), s.fade(['#8cc35a', '#5d9440']));
    s.oval(0, -42, 130, 32, shade('#5d9440', 0.2));
    const count = 12;
    const around = Array.from({ length: count }, (_, i) => (i / count) * 2 * Math.PI).sort(
      (a, b) => Math.sin(a) - Math.sin(b),
    );
    for (const a of around)
      mushroom(s, {
        x: Math.cos(a) * 160,
        y: -36 + Math.sin(a) * 40,
        scale: 0.42 + Math.sin(a) * 0.1 + random.between(0, 0.1),
        colour,
        dotted: true,
      });
    return { foot: { x: 0, y: 0 } };
  },
});

export const mushrooms = [cluster, glowing, ring];
