/** Where the windows of one axis lie, in latents. */
export interface WindowAxis {
  /** Of the whole axis. */
  readonly length: number;
  /** Of each window. */
  readonly window: number;
  readonly starts: readonly number[];
}

export interface WindowLimits {
  /** The longest window. */
  readonly most: number;
  /** Windows' lengths are multiples of this, as the axis's length is. */
  readonly multiple: number;
  /** How much neighbours overlap at least, so that no seam is seen. */
  readonly overlap: number;
  /** The only length that a window can have, where the graph has but one. */
  readonly only?: number;
}

/** As few windows as cover an axis, equally long and evenly spread; one where it is short enough. */
export function planWindows(length: number, limits: WindowLimits): WindowAxis {
  const { most, multiple, overlap, only } = limits;
  if (length <= (only ?? most)) return { length, window: length, starts: [0] };
  const count = Math.ceil((length - overlap) / ((only ?? most) - overlap));
  const least = (length + (count - 1) * overlap) / count;
  const window = only ?? Math.ceil(least / multiple) * multiple;
  const starts = Array.from({ length: count }, (_, i) =>
    Math.round((i * (length - window)) / (count - 1)),
  );
  return { length, window, starts };
}

/**
 * How much each window counts along its axis: rising and falling evenly where windows overlap, all of
 * them together 1 everywhere.
 * @returns one row a window, one number for each of its latents.
 */
export function windowWeights({ length, window, starts }: WindowAxis): readonly Float32Array[] {
  const sums = new Float64Array(length);
  const tent = (i: number): number => Math.min(i + 1, window - i);
  for (const start of starts) {
    for (let i = 0; i < window; i++) sums[start + i]! += tent(i);
  }
  return starts.map((start) =>
    Float32Array.from({ length: window }, (_, i) => tent(i) / sums[start + i]!),
  );
}
