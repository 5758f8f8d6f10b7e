import type { Pixels } from '../kernel/pixels.ts';
import type { ShowState } from './draw-hooks.ts';

/** From which shares of the work on each state is due, by how many are wanted. */
const DUE: readonly (readonly number[])[] = [[], [0.25], [0, 0.5], [0, 0.25, 0.5]];

/** States nearer to each other than this, as shares of the work, are hardly two. */
const APART = 0.08;

/**
 * Takes as many of the states that a drawing offers as are wanted, spread over the work; the same ones
 * for the same drawing. `undefined` when none is wanted.
 */
export function chosenStates(wanted: number, take: (state: Pixels) => void): ShowState | undefined {
  const due = DUE[Math.min(wanted, DUE.length - 1)]!;
  if (due.length === 0) return undefined;
  let next = 0;
  let last = -Infinity;
  return (fraction, picture) => {
    if (next === due.length || fraction < Math.max(due[next]!, last + APART)) return;
    next += 1;
    last = fraction;
    take(picture());
  };
}
