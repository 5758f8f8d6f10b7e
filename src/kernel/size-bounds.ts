import type { Size } from './size.ts';

/** Between which sizes any is taken. */
export interface SizeBounds {
  /** Both edges are divisible by this. */
  readonly multipleOf: number;
  readonly longestEdge: number;
  /** The longer edge over the shorter one, at most. */
  readonly mostRatio: number;
  readonly leastPixels: number;
  readonly mostPixels: number;
}

/**
 * What is wrong with a size: it is none at all, its edges are not divisible as they should, one of
 * them is too long, it is too narrow, or it has too few or too many pixels.
 */
export type SizeTrouble =
  'form' | 'divisibility' | 'edge' | 'ratio' | 'too_few_pixels' | 'too_many_pixels';

/** What is wrong with a size of the wire; `undefined` when it lies within the bounds. */
export function troubleWith(size: Size | undefined, bounds: SizeBounds): SizeTrouble | undefined {
  if (size === undefined) return 'form';
  const { width, height } = size;
  const longest = Math.max(width, height);
  if (width % bounds.multipleOf !== 0 || height % bounds.multipleOf !== 0) return 'divisibility';
  if (longest > bounds.longestEdge) return 'edge';
  if (longest > bounds.mostRatio * Math.min(width, height)) return 'ratio';
  if (width * height < bounds.leastPixels) return 'too_few_pixels';
  if (width * height > bounds.mostPixels) return 'too_many_pixels';
  return undefined;
}
