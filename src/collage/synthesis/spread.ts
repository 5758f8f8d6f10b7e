/**
 * Numbers in 0 … 1 for pictures whose seeds follow each other, as those of one request do: far
 * apart for neighbouring seeds, where random ones would now and then fall together. Additive
 * recurrence with the golden ratio, √2 and √13 (Kuipers and Niederreiter 1974).
 */
export interface Spread {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const SILVER = Math.SQRT2 - 1;
const BRONZE = (Math.sqrt(13) - 3) / 2;

export function spreadOf(seed: number): Spread {
  return {
    first: (seed * GOLDEN) % 1,
    second: (seed * SILVER) % 1,
    third: (seed * BRONZE) % 1,
  };
}
