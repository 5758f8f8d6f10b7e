import type { Random } from '../../../../numerics/random.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Draws an upright book, spine to the front, its lower left corner at x, y. @returns its width. */
export function book(s: Sketch, x: number, y: number, colour: string, random: Random): number {
  const width = random.between(11, 18);
  const height = random.between(48, 68);
  const gilt = shade(colour, 0.6);
  s.rect(
    x,
    y - height,
    width,
    height,
    2,
    s.fade([shade(colour, 0.22), colour, shade(colour, -0.3)], 0),
  );
  s.rect(x, y - height + 7, width, 3, 0, gilt, { opacity: 0.85 });
  s.rect(x, y - 12, width, 3, 0, gilt, { opacity: 0.85 });
  if (random.chance(0.5))
    s.rect(x + width * 0.3, y - height * 0.66, width * 0.4, height * 0.26, 1, gilt, {
      opacity: 0.7,
    });
  return width + 0.6;
}
