import type { Random } from '../../../../numerics/random.ts';
import { material } from '../materials.ts';
import { lines, smooth } from '../path.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { crown } from './foliage.ts';

/** Draws a tree 100 units high with its foot at the origin. */
type TreeShape = (s: Sketch, random: Random, leaf: string, bark: string) => void;

const broad: TreeShape = (s, random, leaf, bark) => {
  s.path(
    'M-8 0C-5 -10 -5 -26 -6 -42L-16 -56L-12 -60L-3 -50L0 -64L5 -63L5 -50L15 -58L18 -54L7 -40C6 -26 7 -10 11 0C7 2 4 0 1 2C-2 0 -5 2 -8 0Z',
    s.fade([shade(bark, 0.2), shade(bark, -0.35)], 0),
  );
  s.line('M-2 -8C-1 -20 -1 -28 -2 -36M4 -6C3 -14 3 -20 3 -26', shade(bark, -0.35), 1.4);
  crown(s, { x: 0, y: -67, rx: 38, ry: 31, colour: leaf, bumps: 12 }, random);
};

const pine: TreeShape = (s, random, leaf, bark) => {
  s.path('M-5 0L-3.5 -22H3.5L5 0Q0 2 -5 0Z', s.fade([shade(bark, 0.15), shade(bark, -0.4)], 0));
  const tiers = 4;
  for (let i = 0; i < tiers; i++) {
    const hem = -14 - i * 19;
    const half = 31 - i * 6;
    const tip = Math.max(-100, hem - 36 + i * 2);
    const teeth = 7 - i;
    let d = `M0 ${tip}C${half * 0.3} ${tip + 12} ${half * 0.6} ${hem - 10} ${half} ${hem}`;
    for (let k = 0; k < teeth; k++) {
      const from = half - (2 * half * k) / teeth;
      const to = half - (2 * half * (k + 1)) / teeth;
      const droop = 4.6 + random.between(-0.7, 0.7);
      d += `Q${(from + to) / 2} ${hem + droop * 1.5 - Math.abs(from + to) * 0.04} ${to} ${hem + (k + 1 === teeth ? 0 : 1.4)}`;
    }
    d += `C${-half * 0.6} ${hem - 10} ${-half * 0.3} ${tip + 12} 0 ${tip}Z`;
    s.path(d, s.fade([shade(leaf, 0.12 + i * 0.06), shade(leaf, -0.4 + i * 0.06)]));
    s.path(
      `M${-half * 0.12} ${tip + 6}C${-half * 0.3} ${hem - 14} ${-half * 0.55} ${hem - 7} ${-half * 0.78} ${hem - 2}C${-half * 0.5} ${hem - 5} ${-half * 0.2} ${hem - 9} ${-half * 0.12} ${tip + 6}Z`,
      shade(leaf, 0.35),
      { opacity: 0.7 },
    );
  }
};

const palm: TreeShape = (s, random, leaf, bark) => {
  const lean = random.between(8, 16);
  const head: readonly [number, number] = [lean, -70];
  const trunk = `M-6 0C-4 -24 ${lean * 0.2} -50 ${head[0] - 3} ${head[1]}L${head[0] + 4} ${head[1]}C${lean * 0.6} -46 5 -22 7 0Q0 2 -6 0Z`;
  s.path(trunk, s.fade([shade(bark, 0.3), shade(bark, -0.3)], 0));
  s.within(trunk, () => {
    for (let i = 1; i < 10; i++)
      s.line(`M-12 ${-i * 7.2}Q8 ${-i * 7.2 + 5} 26 ${-i * 7.2 - 3}`, shade(bark, -0.4), 1.3);
  });
  const fronds = [-200, -165, -128, -95, -58, -22, 12].map((a) => a + random.between(-6, 6));
  const order = [0, 6, 1, 5, 2, 4, 3];
  for (const [rank, i] of order.entries()) {
    frond(s, head, fronds[i]!, random.between(36, 43), shade(leaf, -0.3 + rank * 0.075));
  }
  s.oval(head[0] - 4, head[1] + 5, 4.5, 5, s.glow(['#9a6a3c', '#5c3a1e']));
  s.oval(head[0] + 5, head[1] + 6, 4.5, 5, s.glow(['#a5723f', '#5c3a1e']));
};

/** One palm leaf from `at` towards `angle` (degrees), drooping, its edge cut into blades. */
function frond(
  s: Sketch,
  at: readonly [number, number],
  angle: number,
  length: number,
  colour: string,
): void {
  const turn = (angle * Math.PI) / 180;
  const spine = (t: number): [number, number] => [
    at[0] + Math.cos(turn) * length * t,
    at[1] + Math.sin(turn) * length * t * (1 - 0.35 * t) + 20 * t * t,
  ];
  const upper: [number, number][] = [];
  const lower: [number, number][] = [];
  const blades = 8;
  for (let i = 0; i <= blades * 2; i++) {
    const t = i / (blades * 2);
    const [x, y] = spine(t);
    const wide = 8.5 * Math.sin(Math.PI * Math.min(1, t * 0.92 + 0.1));
    const notch = i % 2 === 0 ? 0.55 : 1;
    upper.push([x, y - wide * 0.55 * notch]);
    lower.push([x - wide * 0.1, y + wide * notch]);
  }
  s.path(
    `${lines([...upper, ...lower.reverse()])}Z`,
    s.fade([shade(colour, 0.22), shade(colour, -0.22)]),
    {},
  );
  s.line(
    smooth(
      [0, 0.3, 0.6, 0.95].map((t) => spine(t)),
      false,
    ),
    shade(colour, 0.4),
    1.1,
  );
}

const birch: TreeShape = (s, random, leaf) => {
  const trunk = 'M-5 0C-4 -20 -3 -50 -2 -80H2.5C3 -50 4 -20 5.5 0Q0 2 -5 0Z';
  s.line('M0 -40L14 -56M0 -34L-13 -50', '#d9d6cc', 3);
  s.path(trunk, s.fade(['#fdfcf6', '#e6e2d8', '#b9b5ac'], 0));
  s.within(trunk, () => {
    for (let i = 0; i < 9; i++) {
      const y = -6 - i * 8 - random.between(0, 3);
      const left = random.chance(0.5);
      s.path(
        left ? `M-6 ${y}L1 ${y + 1}L-6 ${y + 2.4}Z` : `M6 ${y}L-1 ${y + 1}L6 ${y + 2.4}Z`,
        '#4a4742',
      );
    }
  });
  crown(s, { x: -12, y: -56, rx: 16, ry: 15, colour: shade(leaf, -0.08), bumps: 9 }, random);
  crown(s, { x: 13, y: -61, rx: 16, ry: 15, colour: leaf, bumps: 9 }, random);
  crown(s, { x: 0, y: -78, rx: 19, ry: 21, colour: shade(leaf, 0.08), bumps: 10 }, random);
};

const bare: TreeShape = (s, random, bark) => {
  const limb = (
    x: number,
    y: number,
    angle: number,
    length: number,
    width: number,
    depth: number,
  ): void => {
    const ex = x + Math.cos(angle) * length;
    const ey = y + Math.sin(angle) * length;
    const bend = random.between(-0.12, 0.12) * length;
    s.line(
      `M${x} ${y}Q${(x + ex) / 2 + bend} ${(y + ey) / 2} ${ex} ${ey}`,
      shade(bark, depth * 0.08 - 0.12),
      width,
    );
    if (depth === 4) return;
    const forks = depth < 2 ? 3 : 2;
    for (let i = 0; i < forks; i++) {
      const spread = (i - (forks - 1) / 2) * 0.72 + random.between(-0.16, 0.16);
      limb(ex, ey, angle + spread, length * random.between(0.66, 0.76), width * 0.58, depth + 1);
    }
  };
  s.path(
    'M-8 1C-4 -6 -4 -16 -3.5 -30H3.5C4 -16 4 -6 8 1Q0 3 -8 1Z',
    s.fade([shade(bark, 0.15), shade(bark, -0.3)], 0),
  );
  limb(0, -24, -Math.PI / 2, 20, 6.6, 0);
};

const cypress: TreeShape = (s, _random, leaf, bark) => {
  s.rect(-3, -12, 6, 12, 1, shade(bark, -0.1));
  const d =
    'M0 -100C8 -86 15 -58 14 -32C13 -16 8 -8 0 -8C-8 -8 -13 -16 -14 -32C-15 -58 -8 -86 0 -100Z';
  s.path(d, s.fade([shade(leaf, 0.16), shade(leaf, -0.35)], 20));
  s.line(
    'M-5 -22C-8 -48 -5 -70 -1 -86M3 -16C4 -40 4 -60 1 -78M9 -26C9 -44 7 -58 5 -68',
    shade(leaf, 0.3),
    1.8,
    { opacity: 0.7 },
  );
};

const willow: TreeShape = (s, random, leaf, bark) => {
  s.path(
    'M-9 0C-5 -12 -6 -28 -10 -46L-20 -62L-13 -62L-2 -50L2 -66L8 -66L7 -48L18 -60L22 -56L10 -40C7 -26 8 -10 12 0Q2 3 -9 0Z',
    s.fade([shade(bark, 0.2), shade(bark, -0.35)], 0),
  );
  crown(s, { x: 0, y: -74, rx: 36, ry: 25, colour: shade(leaf, -0.1), bumps: 12 }, random);
  // Curtains of thin branches, the outer ones hanging lower.
  for (let ring = 0; ring < 2; ring++) {
    for (let i = 0; i < 13; i++) {
      const x = -41 + i * 6.8 + random.between(-1.5, 1.5);
      const top = -84 + Math.abs(x) * 0.42 + ring * 4;
      const end = -30 + random.between(-7, 9) - (Math.abs(x) < 16 ? 18 : 0) + ring * -8;
      const tone = shade(leaf, random.between(-0.22, 0.22) + ring * 0.1);
      s.path(
        `M${x * 0.8 - 3} ${top}C${x * 1.06 - 4.5} ${top + 16} ${x * 1.14 - 5} ${end - 16} ${x * 1.12} ${end}C${x * 1.14 + 5} ${end - 16} ${x * 1.06 + 4.5} ${top + 16} ${x * 0.8 + 3} ${top}Z`,
        s.fade([shade(tone, 0.18), shade(tone, -0.18)]),
      );
    }
  }
};

/** Shape, leaf colour and bark colour by kind. */
const trees = {
  oak: [broad, material.leaf, material.darkWood],
  pine: [pine, material.darkLeaf, material.darkWood],
  palm: [palm, '#55a83c', '#b98a54'],
  birch: [birch, '#8dc149', material.white],
  cherry: [broad, '#f4a9c4', '#6b4a44'],
  autumn: [broad, '#e5842d', material.darkWood],
  dead: [bare, '#6d5c50', material.darkWood],
  cypress: [cypress, '#3f7f45', material.darkWood],
  willow: [willow, '#86b64a', '#7a5a3c'],
} as const satisfies Readonly<Record<string, readonly [TreeShape, string, string]>>;

export type TreeKind = keyof typeof trees;

/** Draws a tree of a kind with its foot at x, y. */
export function plantTree(
  s: Sketch,
  kind: TreeKind,
  at: { readonly x: number; readonly y: number; readonly height: number },
  random: Random,
  leaf?: string,
): void {
  const [shape, own, bark] = trees[kind];
  s.placed({ x: at.x, y: at.y, scale: at.height / 100 }, () => shape(s, random, leaf ?? own, bark));
}
