import type { Arena } from '../../../numerics/arena.ts';
import { blur } from '../../../numerics/blur.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { planeAlong } from './along.ts';
import type { Flow } from './flow.ts';
import type { Planes } from './planes.ts';

export interface LineOptions {
  /** How wide a line is, pixels. */
  readonly width: number;
  /** How long a line holds its course, pixels: longer lines are calmer. */
  readonly reach: number;
  /** Contrast at which a line appears and at which it is fully there. */
  readonly faint: number;
  readonly full: number;
}

/**
 * The lines a draughtsman would put down, 0 … 1 a pixel: on the dark side of every edge, coherent
 * along it. A difference of Gaussians averaged along the flow (Kang, Lee and Chui 2007), also over
 * both colour differences, because a red thing before green needs an outline too.
 */
export function linesOf(
  picture: Planes,
  flow: Flow,
  options: LineOptions,
  arena: Arena,
): Float32Array {
  const { width, height, r, g, b } = picture;
  const area = width * height;
  const lines = arena.floats(area);
  arena.scoped(() => {
    const sums = arena.floats(area);
    const near = arena.floats(area);
    const far = arena.floats(area);
    const spare = arena.floats(area);
    const sigma = Math.max(0.5, options.width * 0.6);
    for (let channel = 0; channel < 3; channel++) {
      for (let i = 0; i < area; i++) {
        near[i] =
          channel === 0
            ? 0.3 * r[i]! + 0.59 * g[i]! + 0.11 * b[i]!
            : channel === 1
              ? 0.5 * (r[i]! - g[i]!)
              : 0.25 * (r[i]! + g[i]!) - 0.5 * b[i]!;
      }
      far.set(near);
      blur(near, spare, width, height, sigma);
      blur(far, spare, width, height, Math.max(1.5, sigma * 2.2));
      for (let i = 0; i < area; i++) {
        const rise = far[i]! - near[i]!;
        sums[i] = channel === 0 ? rise : sums[i]! + 0.85 * Math.abs(rise);
      }
    }
    planeAlong(sums, width, height, flow, options.reach, lines);
    for (let i = 0; i < area; i++) lines[i] = smoothstep(options.faint, options.full, lines[i]!);
  });
  return lines;
}
