import type { Random } from '../../../../numerics/random.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

interface Course {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly brick: number;
  readonly colour: string;
  readonly spread: number;
}

/** Rows of bricks or blocks from the origin to the right and down, joints in a darker tone. */
export function masonry(
  s: Sketch,
  { width, height, rows, brick, colour, spread }: Course,
  random: Random,
): void {
  s.rect(0, 0, width, height, 2, shade(colour, -0.38));
  const step = height / rows;
  for (let row = 0; row < rows; row++) {
    for (let x = row % 2 === 0 ? 0 : -brick / 2; x < width; x += brick) {
      const left = Math.max(0, x) + 1.2;
      const right = Math.min(width, x + brick) - 1.2;
      if (right - left < 3) continue;
      const tone = shade(colour, random.between(-spread, spread));
      s.rect(
        left,
        row * step + 1.2,
        right - left,
        step - 2.4,
        2.4,
        s.fade([shade(tone, 0.12), shade(tone, -0.1)]),
      );
    }
  }
}
