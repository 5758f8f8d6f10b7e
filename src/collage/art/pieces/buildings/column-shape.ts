import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** Draws a fluted column, its foot at x, y. */
export function columnShape(
  s: Sketch,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  const half = width / 2;
  s.rect(
    x - half * 1.3,
    y - height * 0.045,
    width * 1.3,
    height * 0.045,
    1,
    s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
  );
  s.path(
    `M${x - half} ${y - height * 0.045}L${x - half * 0.86} ${y - height * 0.9}H${x + half * 0.86}L${x + half} ${y - height * 0.045}Z`,
    s.fade([shade(colour, 0), shade(colour, 0.34), shade(colour, -0.05), shade(colour, -0.35)], 0),
  );
  for (const f of [-0.6, -0.22, 0.2, 0.58])
    s.line(
      `M${x + half * f} ${y - height * 0.06}L${x + half * f * 0.88} ${y - height * 0.89}`,
      shade(colour, -0.28),
      width * 0.05,
      { opacity: 0.7 },
    );
  s.path(
    `M${x - half * 0.86} ${y - height * 0.9}L${x - half * 1.3} ${y - height * 0.955}H${x + half * 1.3}L${x + half * 0.86} ${y - height * 0.9}Z`,
    s.fade([shade(colour, 0.2), shade(colour, -0.2)]),
  );
  s.rect(
    x - half * 1.4,
    y - height,
    width * 1.4,
    height * 0.05,
    1,
    s.fade([shade(colour, 0.4), shade(colour, -0.05)]),
  );
}
