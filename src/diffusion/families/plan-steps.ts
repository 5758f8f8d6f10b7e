/** Below this nothing is to be seen of a change. */
const WEAKEST = 0.01;

/**
 * How many steps a walk is planned with so that at least one is walked: of `steps`, a walk of this
 * strength takes the last `steps · strength`, rounded down. What would leave none gets as many more as one
 * step needs; a strength of 0.3 in a model of 1 step, 4.
 * @param strength 0.01 … 1.
 * @throws RangeError of another strength, which would take thousands of steps to walk one.
 */
export function stepsToWalk(steps: number, strength: number): number {
  if (!(strength >= WEAKEST && strength <= 1)) {
    throw new RangeError(`a strength of ${strength} is not between ${WEAKEST} and 1`);
  }
  let planned = Math.max(steps, Math.floor(1 / strength));
  // 1 / strength is not exact: the product decides, as it does in the sampler.
  while (Math.floor(planned * strength) < 1) planned++;
  return planned;
}
