import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

interface Filling {
  /** Height of the liquid's surface. */
  readonly y: number;
  /** Half its width there. */
  readonly r: number;
  readonly colour: string;
}

/** A vessel of clear glass with the outline `d`, its rim at `y` with radius `r`, filled or not. */
export function glassBody(
  s: Sketch,
  d: string,
  rim: { readonly y: number; readonly r: number },
  filling?: Filling,
): void {
  const flat = 0.17;
  s.layer(0.7);
  s.path(d, s.fade(['#ffffff', '#cfe6f0', '#f4fbff'], 0), { opacity: 0.5 });
  if (filling !== undefined) {
    const { y, r, colour } = filling;
    s.within(d, () => {
      s.rect(
        -1.4 * rim.r - r,
        y,
        2.8 * rim.r + 2 * r,
        -y,
        0,
        s.fade([shade(colour, 0.28), colour, shade(colour, -0.28)], 0),
      );
      s.oval(0, y, r, r * flat, shade(colour, 0.36));
    });
  }
  s.path(d, 'none', { stroke: '#ffffff', width: 2.4, opacity: 0.75 });
  s.within(d, () => {
    s.rect(-rim.r * 0.72, rim.y, rim.r * 0.16, -rim.y, 3, '#ffffff', { opacity: 0.45 });
    s.rect(rim.r * 0.58, rim.y, rim.r * 0.08, -rim.y, 3, '#ffffff', { opacity: 0.28 });
  });
  s.oval(0, rim.y, rim.r, rim.r * flat, '#ffffff', { opacity: 0.28 });
  s.oval(0, rim.y, rim.r, rim.r * flat, 'none', { stroke: '#ffffff', width: 2.4, opacity: 0.9 });
}
