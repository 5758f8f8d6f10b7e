import { modelFault, ModelFault } from '../faults.ts';
import { layoutOf } from '../models/family-layouts.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { shownSetting } from '../models/read-config-file.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';

/**
 * Walks besides that of the UNet, and how many steps they have in diffusers' pipelines: a prior that
 * imagines what is to be seen, and the super resolution of what was painted small.
 */
export const FURTHER_STEPS = { prior: 25, super_res: 7 } as const;

export type PlannedWalk = keyof typeof FURTHER_STEPS;

type Walker = Pick<ModelFolder, 'name' | 'family' | 'furtherSchedulers'>;

/**
 * A walk of a model besides that of its UNet, as its own config says.
 * @param pictures how many walk together: a limit that follows each picture is found for each by itself.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`.
 */
export function furtherWalk(
  { name: model, family, furtherSchedulers }: Walker,
  walk: PlannedWalk,
  pictures = 1,
): Scheduler {
  const { folder } = layoutOf(family).walks![walk]!;
  const file = `${folder}/scheduler_config.json`;
  const steps = FURTHER_STEPS[walk];
  const config = furtherSchedulers[walk] ?? {};
  try {
    return createScheduler(config, { model, file, steps, pictures });
  } catch (error) {
    if (!(error instanceof ModelFault) || error.data.code !== 'steps_too_many') throw error;
    // Nobody asks for the steps of these walks, so that it is the config that has too few.
    const setting = 'num_train_timesteps';
    const got = shownSetting(config[setting]);
    const expected = `enough for the ${steps} steps of this walk`;
    throw modelFault('setting_unsupported', { model, file, setting, got, expected });
  }
}

/** Tells whether the configs of all walks of a model can be followed. @throws ModelFault as above. */
export function assertFurtherWalks(model: Walker): void {
  for (const walk of Object.keys(FURTHER_STEPS) as PlannedWalk[]) {
    if (model.furtherSchedulers[walk] !== undefined) furtherWalk(model, walk);
  }
}
