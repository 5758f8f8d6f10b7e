import { clipImageSettings, seenEdge } from '../components/clip-image.ts';
import { noisingLevels } from '../components/noise-augmentation.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { assertFurtherWalks } from './further-walks.ts';
import { usualScheduler } from './usual-scheduler.ts';

/**
 * Tells from a model's small files whether it can be painted with as they say: how all its walks go, and how
 * it wants pictures that it looks at. No graph is opened, so that whoever lists models hears of it as well as
 * whoever paints.
 * @throws ModelFault `scheduler_unknown`, `setting_unsupported`.
 */
export function assertFollowable(model: ModelFolder): void {
  usualScheduler(model);
  assertFurtherWalks(model);
  if (model.furtherSchedulers.image_noising !== undefined) noisingLevels(model);
  const { image_encoder, safety_checker } = model.parts;
  if (image_encoder !== undefined) seenEdge(model);
  if (image_encoder !== undefined || safety_checker !== undefined) clipImageSettings(model);
}
