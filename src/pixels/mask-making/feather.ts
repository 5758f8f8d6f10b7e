import { squaredDistances } from '../../numerics/distance-transform.ts';
import type { Plane } from '../alpha.ts';

/**
 * Softens the edge of a mask outwards: what was replaced still is, and over `radius` pixels around it
 * the picture fades in. Blurring the edge, as painting programs do, would leave a ghost of whatever
 * was to be removed just inside of it.
 */
export function feather(mask: Plane, radius: number): Plane {
  if (radius === 0) return mask;
  const { width, height, data } = mask;
  const inside = data.map((value) => (value < 128 ? 1 : 0));
  const distances = squaredDistances(inside, width, height);
  const softened = data.map((value, i) => Math.min(value, fade(distances[i]!, radius)));
  return { width, height, data: softened };
}

/** 0 … 255 with level ends (smoothstep), so that neither end of the fade shows as a line. */
function fade(squaredDistance: number, radius: number): number {
  const t = Math.min(1, Math.sqrt(squaredDistance) / (radius + 1));
  return Math.round(255 * t * t * (3 - 2 * t));
}
