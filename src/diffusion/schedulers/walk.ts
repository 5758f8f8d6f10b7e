import { modelFault } from '../faults.ts';
import type { SchedulerName } from './scheduler.ts';

/** What is asked of a sampler. */
export interface Walk {
  /** Whose sampler it is, for errors. */
  readonly model: string;
  readonly name: SchedulerName;
  /** How many steps a walk from pure noise has. */
  readonly steps: number;
  /** 0 … 1; below 1 the walk begins later, as it does when a picture is changed. */
  readonly strength: number;
}

/**
 * Timesteps that the model knows, all of them.
 * @throws ModelFault `sampling_unsupported` when there are too many steps for that.
 */
export function known(timesteps: readonly number[], total: number, walk: Walk): readonly number[] {
  const [first = total] = timesteps;
  if (walk.steps <= total && first <= total - 1 && timesteps.at(-1)! >= 0) return timesteps;
  throw modelFault('sampling_unsupported', {
    model: walk.model,
    parameter: 'steps',
    got: String(walk.steps),
    expected: `less: the model knows ${total} moments only`,
  });
}

/**
 * Which step a walk begins with: the last `steps · strength` of them are walked, rounded down.
 * @throws ModelFault `sampling_unsupported` when none is left.
 */
export function beginningOf(walk: Walk): number {
  return walk.steps - Math.min(partOf(walk, walk.steps, 1), walk.steps);
}

/**
 * How much of a whole the strength takes, rounded down.
 * @param least as much must be left.
 * @throws ModelFault `sampling_unsupported` when it is not.
 */
export function partOf(walk: Walk, whole: number, least: number): number {
  // In 64 bits as diffusers computes it, so that 0.58 of 50 are 28.
  const part = Math.floor(whole * walk.strength);
  if (part >= least) return part;
  let thousandths = Math.ceil((1000 * least) / whole);
  if (Math.floor(whole * (thousandths / 1000)) < least) thousandths++;
  throw modelFault('sampling_unsupported', {
    model: walk.model,
    parameter: 'strength',
    got: String(walk.strength),
    expected: `at least ${thousandths / 1000} with ${walk.steps} ${walk.steps === 1 ? 'step' : 'steps'}`,
  });
}
