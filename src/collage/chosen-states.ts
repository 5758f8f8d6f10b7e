import type { Pixels } from '../kernel/pixels.ts';
import type { ShowState } from './draw-hooks.ts';

/** From which shares of the work on a state is due, for each number that may be wanted. */
const DUE: readonly (readonly number[])[] = [[], [0.4], [0.25, 0.6], [0.12, 0.38, 0.65]];

/** States nearer to each other than this are hardly two. */
const APART = 0.08;

/**
 * Takes of the states that a drawing offers as many as are wanted, spread over the work; the same for
 * the same drawing. `undefined` when none is wanted.
 */
export function chosenStates(wanted: number, take: (state: Pixels) => void): ShowState | undefined {
  const due = DUE[Math.min(wanted, DUE.length - 1)] ?? [];
  if (due.length === 0) return undefined;
  let next = 0;
  let last = -Infinity;
  return (fraction, picture) => {
    if (next === due.length || fraction < due[next]! || fraction < last + APART) return;
    next += 1;
    last = fraction;
    take(picture());
  };
}
