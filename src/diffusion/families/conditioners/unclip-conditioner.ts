import { tensor, type Tensor } from '../../../numerics/tensor.ts';
import type { PriorText } from '../../components/prior.ts';
import type { TextProjection } from '../../components/text-projection.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { Conditioner } from './conditioner.ts';
import { imagine, PRIOR_WALK, requirePrior } from './imagine.ts';
import type { ModelParts } from '../model-parts.ts';
import { priorTexts } from './prior-texts.ts';
import { seeLikenesses } from './see-likeness.ts';
import type { RowConditions } from '../unet.ts';

/**
 * Karlo is told a prompt and what CLIP sees in a picture: in one that it is to be like, or that its prior
 * imagines. Guidance is away from the prompt that says what is not to be shown, of no words mostly, and
 * from an image embedding of nothing, which the model learned.
 * Sources: diffusers' `pipelines/deprecated/unclip/pipeline_unclip.py` and
 * `pipeline_unclip_image_variation.py`.
 */
export function createUnclipConditioner(model: ModelFolder, parts: ModelParts): Conditioner {
  return {
    steps: ({ likeness }) => {
      if (likeness !== undefined) return 0;
      requirePrior(model);
      return PRIOR_WALK.steps;
    },
    read: async (request) => {
      const { batch, isGuided, enter, onLoading } = request;
      const encoder = await parts.textEncoder(onLoading);
      enter('reading');
      const read = await priorTexts(encoder, batch);
      const images =
        request.batch[0]!.likeness === undefined
          ? await imagine(model, parts, read, request)
          : await seeLikenesses(parts, request);

      const projection = await parts.textProjection(onLoading);
      enter('reading');
      const rows: RowConditions[] = [];
      const rowsAgainst: RowConditions[] = [];
      for (const [i, image] of images.entries()) {
        const { conditions, nothing } = await project(projection, read.texts[i]!, image);
        rows.push(conditions);
        if (!isGuided) continue;
        rowsAgainst.push((await project(projection, read.against[i]!, nothing)).conditions);
      }
      return () => [...rowsAgainst, ...rows];
    },
  };
}

/** What the UNet is fed for a row; padding of the prompt is not looked at. */
async function project(
  projection: TextProjection,
  { pooled, states, mask }: PriorText,
  image: Tensor,
): Promise<{ readonly conditions: RowConditions; readonly nothing: Tensor }> {
  const { context, labels, nothing } = await projection.project({ pooled, states, image });
  const length = context.dims[1]!;
  const before = length - mask.data.length;
  const seen = new Float32Array(length).fill(1, 0, before);
  seen.set(mask.data, before);
  const conditions = {
    encoder_hidden_states: context,
    class_labels: labels,
    attention_mask: tensor(seen, [1, length]),
  };
  return { conditions, nothing };
}
