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
  const walked = Math.min(Math.floor(walk.steps * walk.strength), walk.steps);
  if (walked >= 1) return walk.steps - walked;
  throw tooWeak(walk, 1 / walk.steps);
}

/** So small a strength leaves no step to walk. */
export function tooWeak(walk: Walk, least: number) {
  return modelFault('sampling_unsupported', {
    model: walk.model,
    parameter: 'strength',
    got: String(walk.strength),
    // Rounded up, so that the number said is one that works.
    expected: `at least ${Math.ceil(least * 1000) / 1000} with ${walk.steps} ${walk.steps === 1 ? 'step' : 'steps'}`,
  });
}
