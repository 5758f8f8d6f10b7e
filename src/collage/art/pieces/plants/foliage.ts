import type { Random } from '../../../../numerics/random.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A closed outline around an ellipse with round bumps, like a clump of leaves or a cloud. */
export function bumpy(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  bumps: number,
  random: Random,
): string {
  const start = random.between(0, 1);
  const angles = Array.from(
    { length: bumps },
    (_, i) => ((i + start + random.between(-0.18, 0.18)) / bumps) * 2 * Math.PI,
  );
  const rim = (angle: number, reach: number): string =>
    `${cx + rx * reach * Math.cos(angle)} ${cy + ry * reach * Math.sin(angle)}`;
  let d = `M${rim(angles[0]!, 0.9)}`;
  angles.forEach((angle, i) => {
    const next = i + 1 < bumps ? angles[i + 1]! : angles[0]! + 2 * Math.PI;
    const third = (next - angle) / 3;
    d += `C${rim(angle + third * 0.25, 1.13)} ${rim(next - third * 0.25, 1.13)} ${rim(next, 0.9)}`;
  });
  return `${d}Z`;
}

interface Crown {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly colour: string;
  /** Bumps around the outline. */
  readonly bumps?: number;
}

/** A leafy crown: dark below, light clumps towards the upper left. */
export function crown(
  s: Sketch,
  { x, y, rx, ry, colour, bumps = 11 }: Crown,
  random: Random,
): void {
  const outline = bumpy(x, y, rx, ry, bumps, random);
  s.path(outline, s.fade([shade(colour, 0.1), shade(colour, -0.1), shade(colour, -0.42)], 80));
  s.within(outline, () => {
    s.path(
      bumpy(x - rx * 0.14, y - ry * 0.2, rx * 0.78, ry * 0.74, bumps - 2, random),
      s.fade([shade(colour, 0.26), shade(colour, -0.12)]),
    );
    s.path(
      bumpy(x + rx * 0.42, y + ry * 0.22, rx * 0.34, ry * 0.3, 7, random),
      shade(colour, -0.02),
      { opacity: 0.8 },
    );
    s.path(
      bumpy(x - rx * 0.5, y + ry * 0.34, rx * 0.3, ry * 0.24, 7, random),
      shade(colour, 0.04),
      { opacity: 0.7 },
    );
    s.path(
      bumpy(x - rx * 0.28, y - ry * 0.4, rx * 0.42, ry * 0.34, 7, random),
      s.fade([shade(colour, 0.42), shade(colour, 0.12)]),
    );
  });
}
