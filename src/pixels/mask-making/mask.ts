import type { Plane } from '../alpha.ts';

/** How much of a picture a mask replaces; the three are shares of the area and add up to 1. */
export interface MaskMeasure {
  readonly replaced: number;
  readonly blended: number;
  readonly kept: number;
}

/** Counts the pixels of a mask that are replaced (0), kept (255) and blended (all others). */
export function measureMask({ data }: Plane): MaskMeasure {
  let replaced = 0;
  let kept = 0;
  for (const value of data) {
    if (value === 0) replaced++;
    else if (value === 255) kept++;
  }
  const share = 1 / data.length;
  const blended = data.length - replaced - kept;
  return { replaced: replaced * share, blended: blended * share, kept: kept * share };
}

/** The mask that keeps what this one replaces. */
export function invertMask({ width, height, data }: Plane): Plane {
  return { width, height, data: data.map((value) => 255 - value) };
}
