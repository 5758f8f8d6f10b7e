import type { Sketch } from '../sketch.ts';

/** Glassy light: a bright streak on the left, a soft one on the right. */
export function sheen(
  s: Sketch,
  d: string,
  x: number,
  top: number,
  bottom: number,
  width: number,
): void {
  s.within(d, () => {
    s.rect(x - width * 0.34, top, width * 0.1, bottom - top, width * 0.05, '#ffffff', {
      opacity: 0.5,
    });
    s.rect(x + width * 0.3, top, width * 0.05, bottom - top, width * 0.025, '#ffffff', {
      opacity: 0.25,
    });
  });
}
