import { schedulerFileOf } from '../models/family-layouts.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { defaultsOf } from './family-defaults.ts';

/** What of a model its walk depends on. */
type SamplingModel = Pick<
  ModelFolder,
  'name' | 'family' | 'usual' | 'scheduler' | 'answerChannels' | 'latentChannels'
>;

/**
 * The walk of a model when nobody chose, which also tells whether its config can be followed.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`.
 */
export function usualScheduler({
  name: model,
  family,
  usual,
  scheduler,
  answerChannels,
  latentChannels,
}: SamplingModel): Scheduler {
  const { steps, scheduler: name } = defaultsOf({ family, ...(usual && { usual }) });
  return createScheduler(scheduler, {
    model,
    file: schedulerFileOf(family),
    steps,
    learnedVariance: answerChannels > latentChannels,
    ...(name && { name }),
  });
}
