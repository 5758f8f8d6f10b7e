import { modelFault } from '../faults.ts';
import type { SchedulerName } from './scheduler.ts';

/** What is asked of a sampler. */
export interface Walk {
  /** Whose sampler it is, for errors. */
  readonly model: string;
  /** Where in it its config lies, for errors. */
  readonly file: string;
  readonly name: SchedulerName;
  /** How many steps a walk from pure noise has. */
  readonly steps: number;
  /** 0 … 1; below 1 the walk begins later, as it does when a picture is changed. */
  readonly strength: number;
  /** How many pictures walk together. */
  readonly pictures: number;
  /** Whether the model says how much fresh noise to add. */
  readonly learnedVariance: boolean;
}

/**
 * The timesteps of a walk, if the model knows all of them.
 * @param spread gives the timesteps of so many steps, descending.
 * @throws ModelFault `steps_too_many`; `setting_unsupported` when there is no number of steps that fits.
 */
export function known(
  spread: (steps: number) => readonly number[],
  settings: { readonly num_train_timesteps: number; readonly steps_offset: number },
  { model, file, steps }: Walk,
): readonly number[] {
  const { num_train_timesteps: total, steps_offset: offset } = settings;
  const fits = (count: number): boolean => count <= total && spread(count)[0]! < total;
  if (fits(steps)) return spread(steps);
  for (let most = Math.min(steps - 1, total); most > 0; most--) {
    if (fits(most)) throw modelFault('steps_too_many', { model, steps, most });
  }
  throw modelFault('setting_unsupported', {
    model,
    file,
    setting: 'steps_offset',
    got: String(offset),
    expected: `much smaller than num_train_timesteps, which is ${total}`,
  });
}

/**
 * Which step a walk begins with: the last `steps · strength` of them are walked, rounded down.
 * @throws ModelFault `strength_too_small` when none is left.
 */
export function beginningOf(walk: Walk): number {
  return walk.steps - Math.min(partOf(walk, walk.steps, 1), walk.steps);
}

/**
 * How much of a whole the strength takes, rounded down.
 * @param least as much must be left.
 * @throws ModelFault `strength_too_small` when it is not.
 */
export function partOf(walk: Walk, whole: number, least: number): number {
  // In 64 bits as diffusers computes it, so that 0.58 of 50 are 28.
  const part = Math.floor(whole * walk.strength);
  if (part >= least) return part;
  let thousandths = Math.ceil((1000 * least) / whole);
  if (Math.floor(whole * (thousandths / 1000)) < least) thousandths++;
  const { model, steps, strength } = walk;
  throw modelFault('strength_too_small', { model, strength, steps, least: thousandths / 1000 });
}
