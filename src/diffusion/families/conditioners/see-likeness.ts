import type { Pixels } from '../../../kernel/pixels.ts';
import { slerp } from '../../../numerics/slerp.ts';
import { tensor, type Tensor } from '../../../numerics/tensor.ts';
import { modelFault } from '../../faults.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { ModelParts } from '../model-parts.ts';
import type { PaintTask } from '../painter.ts';
import type { ConditionRequest } from './conditioner.ts';

/** What lies between what is seen in two pictures: at 0 the first, at 1 the second. */
export type Mix = typeof slerp;

/** Where between two pictures when nobody chose. */
const HALFWAY = 0.5;

/** @throws ModelFault `part_missing` where a picture is to be like another and nothing can see that. */
export function requireSight({ name: model, parts }: ModelFolder, { likeness }: PaintTask): void {
  if (likeness === undefined || parts.image_encoder !== undefined) return;
  const purpose = 'to see what a picture shows';
  throw modelFault('part_missing', { model, part: 'image_encoder', purpose });
}

/**
 * What CLIP sees in what the pictures of a batch are to be like, `[1, width]` each: of two, what lies between
 * them; none where they are to be like nothing. What several are to be like is looked at once.
 * @param mix along the arc when left out, as DALL·E 2 does.
 * @throws ModelFault
 */
export async function seeLikenesses(
  parts: Pick<ModelParts, 'imageEncoder'>,
  { batch, enter, onLoading }: Pick<ConditionRequest, 'batch' | 'enter' | 'onLoading'>,
  mix: Mix = slerp,
): Promise<readonly Tensor[]> {
  const likenesses = batch.flatMap(({ likeness }) => likeness ?? []);
  if (likenesses.length === 0) return [];
  const encoder = await parts.imageEncoder(onLoading);
  enter('looking');
  const seen = new Map<Pixels, Tensor>();
  for (const picture of likenesses.flatMap(({ pictures }) => pictures)) {
    if (!seen.has(picture)) seen.set(picture, await encoder.encode(picture));
  }
  return likenesses.map(({ pictures: [first, second], blend = HALFWAY }) => {
    const from = seen.get(first)!;
    if (second === undefined) return from;
    return tensor(mix(from.data, seen.get(second)!.data, blend), from.dims);
  });
}
