import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A shade lit from within, its lower rim centred at x, y. */
export function lampShade(
  s: Sketch,
  x: number,
  y: number,
  half: number,
  height: number,
  colour: string,
): void {
  const d = `M${x - half * 0.62} ${y - height}C${x - half * 0.3} ${y - height - 5} ${x + half * 0.3} ${y - height - 5} ${x + half * 0.62} ${y - height}L${x + half} ${y}C${x + half * 0.5} ${y + 9} ${x - half * 0.5} ${y + 9} ${x - half} ${y}Z`;
  s.path(
    d,
    s.fade([shade(colour, -0.1), shade(colour, 0.3), shade(colour, 0.12), shade(colour, -0.3)], 0),
  );
  s.within(d, () => {
    s.rect(
      x - half,
      y - height,
      half * 2,
      height + 10,
      0,
      s.fade([
        [0, '#fff6cf', 0],
        [0.7, '#fff6cf', 0.25],
        [1, '#fffbe6', 0.8],
      ]),
    );
    s.path(
      `M${x - half} ${y - 5}C${x - half * 0.5} ${y + 4} ${x + half * 0.5} ${y + 4} ${x + half} ${y - 5}V${y + 12}H${x - half}Z`,
      shade(colour, -0.2),
      { opacity: 0.5 },
    );
  });
}
