import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A dark screen with a faint sheen. */
export function screen(
  s: Sketch,
  x: number,
  y: number,
  width: number,
  height: number,
  glow: string,
): void {
  s.rect(x, y, width, height, 4, s.fade([shade(glow, 0.08), glow, shade(glow, -0.3)], 60));
  s.path(
    `M${x + width * 0.04} ${y}H${x + width * 0.42}L${x + width * 0.16} ${y + height}H${x + width * 0.04}Z`,
    '#ffffff',
    { opacity: 0.045 },
  );
}
