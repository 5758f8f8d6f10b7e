import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Draws a bow tie with its knot at x, y into the current layer. */
export function bowTieShape(s: Sketch, colour: string, x: number, y: number, scale: number): void {
  s.placed({ x, y, scale }, () => {
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        s.path(
          'M0 -6C-14 -16 -34 -26 -42 -20C-47 -12 -47 12 -42 20C-34 26 -14 16 0 6Z',
          s.fade([shade(colour, 0.22), shade(colour, -0.3)]),
        );
        s.line('M-8 -2C-16 -4 -24 -8 -28 -10M-8 3C-16 5 -22 8 -26 10', shade(colour, -0.45), 2.2);
      });
    }
    s.rect(-9, -11, 18, 22, 6, s.fade([shade(colour, 0.35), shade(colour, -0.2)]));
  });
}
