interface Kept {
  readonly bytes: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * What goes so that so many bytes find room beside what is kept: first what was kept longest ago.
 * @param most how many bytes all of it may have together.
 * @returns nothing where they never fit, for which nothing need go.
 */
export function roomFor<T extends Kept>(
  bytes: number,
  kept: readonly T[],
  most: number,
): readonly T[] | undefined {
  if (bytes > most) return undefined;
  let sum = kept.reduce((all, one) => all + one.bytes, bytes);
  return kept
    .toSorted((a, b) => a.at - b.at)
    .filter((one) => {
      if (sum <= most) return false;
      sum -= one.bytes;
      return true;
    });
}
