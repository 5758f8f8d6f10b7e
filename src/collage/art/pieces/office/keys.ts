import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Rows of keys in perspective: `far` and `near` are half widths. */
export function keys(
  s: Sketch,
  y: number,
  height: number,
  far: number,
  near: number,
  colour: string,
): void {
  const rows = 5;
  for (let row = 0; row < rows; row++) {
    const half = (t: number): number => far + (near - far) * t;
    const [top, bottom] = [(row + 0.1) / rows, (row + 0.86) / rows];
    const count = row === rows - 1 ? 9 : 14;
    const space = row === rows - 1;
    for (let i = 0; i < count; i++) {
      let [a, b] = [(i + 0.08) / count, (i + 0.92) / count];
      if (space && i === 3) b = (6 + 0.92) / count;
      if (space && i > 3 && i < 7) continue;
      [a, b] = [a * 2 - 1, b * 2 - 1];
      s.path(
        `M${a * half(top)} ${y + height * top}H${b * half(top)}L${b * half(bottom)} ${y + height * bottom}H${a * half(bottom)}Z`,
        s.fade([shade(colour, 0.3), shade(colour, -0.12)]),
      );
    }
  }
}
