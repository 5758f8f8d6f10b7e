/** How far numbers are from those of a golden tensor. */
export interface Deviation {
  /** The largest difference, in units of the golden tensor's root mean square. */
  readonly largest: number;
  /** The share of numbers that are the same in every bit. */
  readonly equal: number;
}

/** @throws Error when there are not as many numbers. */
export function deviation(got: ArrayLike<number>, golden: ArrayLike<number>): Deviation {
  if (got.length !== golden.length) {
    throw new Error(`there are ${got.length} numbers where diffusers has ${golden.length}`);
  }
  let largest = 0;
  let squares = 0;
  let equal = 0;
  for (let i = 0; i < golden.length; i++) {
    const difference = Math.abs(got[i]! - golden[i]!);
    // A number that is none is as far off as can be.
    largest = Number.isNaN(difference) ? Infinity : Math.max(largest, difference);
    squares += golden[i]! ** 2;
    if (difference === 0) equal += 1;
  }
  const scale = Math.sqrt(squares / golden.length) || 1;
  return { largest: largest / scale, equal: equal / golden.length };
}

/** The worst of several. */
export function worst(deviations: readonly Deviation[]): Deviation {
  return {
    largest: Math.max(0, ...deviations.map(({ largest }) => largest)),
    equal: Math.min(1, ...deviations.map(({ equal }) => equal)),
  };
}
