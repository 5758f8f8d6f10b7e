import type { Random } from '../../../../numerics/random.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';
import { plumpOf } from '../surfaces.ts';

/** Small things strewn over food, within an oval around the origin. */
export type Garnish = (s: Sketch, random: Random) => void;

/** A spot within the oval of half axes `rx`, `ry`. */
function spot(random: Random, rx: number, ry: number): [x: number, y: number] {
  const angle = random.between(0, 2 * Math.PI);
  const reach = Math.sqrt(random.between(0, 1));
  return [Math.cos(angle) * reach * rx, Math.sin(angle) * reach * ry];
}

/** Spots sorted from back to front, so that nearer things cover farther ones. */
function strewn(
  random: Random,
  count: number,
  rx: number,
  ry: number,
): readonly (readonly [x: number, y: number])[] {
  return Array.from({ length: count }, () => spot(random, rx, ry)).sort(([, a], [, b]) => a - b);
}

/** Round things of one of the colours: berries, peas, beans, chocolate chips. */
export const balls =
  (colours: readonly string[], count: number, r: number): Garnish =>
  (s, random) => {
    s.layer(1, 0.25);
    for (const [x, y] of strewn(random, count, 88, 18))
      s.oval(x, y - r * 0.4, r, r * 0.86, plumpOf(s, random.pick(colours)));
  };

/** Irregular morsels: meat, vegetables, fruit, croutons. */
export const chunks =
  (colours: readonly string[], count: number, size: number): Garnish =>
  (s, random) => {
    s.layer(1, 0.25);
    for (const [x, y] of strewn(random, count, 84, 17)) {
      const colour = random.pick(colours);
      const k = size * random.between(0.8, 1.2);
      s.placed({ x, y: y - k * 0.3, turn: random.between(-40, 40) }, () =>
        s.rect(
          -k,
          -k * 0.62,
          2 * k,
          k * 1.24,
          k * 0.42,
          s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
        ),
      );
    }
  };

/** Chopped herbs. */
export const herbs: Garnish = (s, random) => {
  s.layer(1, 0.2);
  for (const [x, y] of strewn(random, 13, 86, 18))
    s.placed({ x, y, turn: random.between(0, 180) }, () =>
      s.path('M-7 0C-4 -5 4 -5 7 0C4 4 -4 4 -7 0Z', shade('#58a83f', random.between(-0.25, 0.25))),
    );
};

/** Grains of a porridge, rice or couscous. */
export const grains =
  (colour: string): Garnish =>
  (s, random) => {
    s.layer(0.8);
    for (const [x, y] of strewn(random, 90, 96, 22))
      s.placed({ x, y, turn: random.between(0, 180) }, () =>
        s.oval(0, 0, 5.4, 2.8, shade(colour, random.between(-0.16, 0.4))),
      );
  };

/** A swirl of cream with a leaf on it. */
export const swirl: Garnish = (s) => {
  s.layer(0.6);
  s.line('M-52 4C-40 -14 44 -16 54 2C58 18 -20 20 -22 6C-20 -4 20 -6 22 4', '#fdf6e6', 6.5);
  s.layer(1, 0.3);
  for (const turn of [-40, 10, 60])
    s.placed({ x: 0, y: -2, turn }, () =>
      s.path('M0 0C-9 -8 -6 -22 0 -26C6 -22 9 -8 0 0Z', s.fade(['#7cc653', '#3b8a34'])),
    );
};

/** Rings of breakfast cereal. */
export const loops: Garnish = (s, random) => {
  s.layer(1, 0.3);
  for (const [x, y] of strewn(random, 34, 90, 20)) {
    const colour = random.pick(['#d99b45', '#e3ad58', '#c98434', '#e05f4f', '#f1c64a', '#66a957']);
    s.oval(x, y - 3, 9, 6, 'none', {
      stroke: shade(colour, random.between(-0.08, 0.15)),
      width: 5.4,
    });
  }
};

/** A fried egg. */
export const friedEgg: Garnish = (s) => {
  s.layer(1, 0.3);
  s.path(
    'M-44 -6C-46 -22 -16 -28 4 -24C30 -30 52 -16 46 -2C44 12 14 16 -6 12C-28 16 -44 8 -44 -6Z',
    s.fade(['#ffffff', '#efe9dc']),
  );
  s.oval(2, -10, 19, 12, s.glow(['#ffe27a', '#f6a821', '#e38a12']));
};
