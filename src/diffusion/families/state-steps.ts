/**
 * After which steps of a walk a state is shown, counted from 0: the first always, for it is what people
 * wait for, the others spread evenly, and never the last, after which the picture itself comes. A walk of
 * one step shows its only one: what it leads to still has to be decoded.
 */
export function stateSteps(steps: number, states: number): ReadonlySet<number> {
  const last = Math.max(steps - 2, 0);
  const count = Math.min(states, last + 1);
  return new Set(Array.from({ length: count }, (_, i) => Math.floor((i * (last + 1)) / count)));
}
