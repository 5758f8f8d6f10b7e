import { joinedNumbers } from '../../../numerics/joined-numbers.ts';
import { tensor, type Tensor } from '../../../numerics/tensor.ts';
import { modelFault } from '../../faults.ts';
import type { ModelFolder } from '../../models/model-folder.ts';
import { denoise } from '../denoise.ts';
import { FURTHER_STEPS, furtherWalk } from '../further-walks.ts';
import type { ModelParts } from '../model-parts.ts';
import type { ConditionRequest } from './conditioner.ts';
import type { PriorTexts } from './prior-texts.ts';

/** How a prior walks: what diffusers' pipelines of unCLIP models do when nobody chose. */
export const PRIOR_WALK = { steps: FURTHER_STEPS.prior, guidance: 4 } as const;

/** @throws ModelFault `part_missing` where a picture is to be painted from words alone and nothing can. */
export function requirePrior({ name: model, parts }: ModelFolder): void {
  if (parts.prior !== undefined) return;
  throw modelFault('part_missing', { model, part: 'prior', purpose: 'to paint from words' });
}

/** A stream of noise for each text. */
type Walk = Pick<ConditionRequest, 'noises' | 'signal' | 'enter' | 'onLoading' | 'onStep'>;

/**
 * Walks a prior from noise to what CLIP would see in pictures of what the texts say.
 * @returns an image embedding `[1, width]` for each.
 * @throws ModelFault of the prior and its scheduler, the reason of the signal.
 */
export async function imagine(
  model: ModelFolder,
  parts: ModelParts,
  { texts, against }: PriorTexts,
  { noises, signal, enter, onLoading, onStep }: Walk,
): Promise<readonly Tensor[]> {
  const prior = await parts.prior(onLoading);
  enter('imagining');
  const scheduler = furtherWalk(model, 'prior', noises.length);
  const { width } = prior;
  const latents = joinedNumbers(noises.map((stream) => stream(width)));
  const walked = await denoise({
    scheduler,
    start: { latents },
    predict: prior.conditioned([...against, ...texts], noises.length),
    guidance: { scale: PRIOR_WALK.guidance },
    noises,
    signal,
    onStep: (step) => {
      onStep(step + 1);
      return Promise.resolve();
    },
  });
  const embeddings = prior.denormalised(walked);
  return noises.map((_, i) => tensor(embeddings.slice(i * width, (i + 1) * width), [1, width]));
}
