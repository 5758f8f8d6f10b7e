import type { NoiseStream } from '../../../numerics/gaussian.ts';
import type { Tensor } from '../../../numerics/tensor.ts';
import { readNoiseAugmentation } from '../../components/noise-augmentation.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import type { Conditioner, ConditionRequest } from './conditioner.ts';
import { encodePrompts } from './encode-prompts.ts';
import { imagine, PRIOR_WALK } from './imagine.ts';
import type { ModelParts } from '../model-parts.ts';
import type { PaintTask } from '../painter.ts';
import { priorTexts } from './prior-texts.ts';
import { seeLikenesses } from './see-likeness.ts';

/** Noise on what is seen when nobody chose: what diffusers' pipelines have, next to none. */
const NOISE_LEVEL = 0;

/**
 * Stable unCLIP hears a prompt as Stable Diffusion 2 does, and is told an image embedding besides: what CLIP
 * sees in the pictures to be like; else what the prior imagines of the prompt; or, without a prior, nothing,
 * as it was in part of its training. It is also nothing that guidance leads away from.
 *
 * `diffusers/pipelines/stable_diffusion/pipeline_stable_unclip.py` and `pipeline_stable_unclip_img2img.py`;
 * from each stream of noise is drawn in their order: by the prior, on the embedding, then for the latents.
 * @throws ModelFault `file_missing`, `file_malformed`, `setting_unsupported`.
 */
export async function createStableUnclipConditioner(
  model: ModelFolder,
  parts: ModelParts,
): Promise<Conditioner> {
  const augmentation = await readNoiseAugmentation(model);
  const imagines = ({ likeness }: PaintTask): boolean =>
    likeness === undefined && model.parts.prior !== undefined;

  /** One a picture; none where there is nothing to be like but words. */
  const embeddings = (request: ConditionRequest): Promise<readonly Tensor[]> =>
    imagines(request.batch[0]!) ? imagined(model, parts, request) : seeLikenesses(parts, request);

  const told = (seen: readonly Tensor[], noises: readonly NoiseStream[]): readonly Tensor[] =>
    noises.map((noise, i) =>
      seen[i] ? augmentation.augment(seen[i], noise, NOISE_LEVEL) : augmentation.nothing,
    );

  return {
    steps: (task) => (imagines(task) ? PRIOR_WALK.steps : 0),
    read: async (request) => {
      const { batch, isGuided, noises, enter, onLoading } = request;
      const labels = told(await embeddings(request), noises);
      const encoder = await parts.textEncoder(onLoading);
      enter('reading');
      const texts = await encodePrompts(encoder, batch, isGuided);
      const against = isGuided ? labels.map(() => augmentation.nothing) : [];
      const rows = [...against, ...labels].map((label, i) => ({
        encoder_hidden_states: texts[i]!.states,
        class_labels: label,
      }));
      return () => rows;
    },
  };
}

/**
 * What the prior makes of the prompts. It is guided away from no words whether the UNet is or not; what a
 * picture is not to show, only the UNet hears.
 */
async function imagined(
  model: ModelFolder,
  parts: ModelParts,
  request: ConditionRequest,
): Promise<readonly Tensor[]> {
  const { batch, enter, onLoading } = request;
  const encoder = await parts.textEncoder(onLoading, 'prior_text_encoder');
  enter('reading');
  const texts = await priorTexts(
    encoder,
    batch.map(({ prompt }) => ({ prompt })),
  );
  return imagine(model, parts, texts, request);
}
