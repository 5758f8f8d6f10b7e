import type { ModelFolder } from '../models/model-folder.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { FAMILY_DEFAULTS } from './family-defaults.ts';

/**
 * The walk of a model when nobody chose, which also tells whether its config can be followed.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`.
 */
export function usualScheduler({
  name: model,
  family,
  scheduler,
}: Pick<ModelFolder, 'name' | 'family' | 'scheduler'>): Scheduler {
  const { steps, scheduler: name } = FAMILY_DEFAULTS[family];
  return createScheduler(scheduler, { model, steps, ...(name && { name }) });
}
