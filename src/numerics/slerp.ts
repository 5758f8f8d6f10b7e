import { combined } from './combine.ts';

/**
 * A vector between two: its direction goes along the arc from one to the other at an even speed, its
 * length along a straight line. Points of an embedding space whose meaning lies in their direction are
 * mixed so (Ramesh et al. 2022, section 3.2): on the straight line between them are shorter vectors than
 * any that a model has seen.
 *
 * diffusers' example of interpolation takes an angle for each number by itself, which is no arc.
 * @param at 0 gives exactly the first, 1 exactly the second.
 */
export function slerp(from: Float32Array, to: Float32Array, at: number): Float32Array<ArrayBuffer> {
  if (from.length !== to.length) {
    throw new RangeError(`there is no arc between ${from.length} and ${to.length} numbers`);
  }
  if (at === 0) return from.slice();
  if (at === 1) return to.slice();
  const [fromLength, toLength] = [lengthOf(from), lengthOf(to)];
  const angle = Math.acos(dot(from, to) / (fromLength * toLength));
  const sine = Math.sin(angle);
  // What is nothing has no direction, and of opposite directions no arc is the one.
  if (!(sine > NEARLY_STRAIGHT)) return combined(1 - at, from, at, to);
  const length = (fromLength + (toLength - fromLength) * at) / sine;
  const first = (Math.sin((1 - at) * angle) * length) / fromLength;
  return combined(first, from, (Math.sin(at * angle) * length) / toLength, to);
}

/** With a smaller sine two directions are nearly the same, or opposite. */
const NEARLY_STRAIGHT = 1e-6;

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

const lengthOf = (vector: Float32Array): number => Math.sqrt(dot(vector, vector));
