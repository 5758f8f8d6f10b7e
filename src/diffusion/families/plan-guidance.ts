import { isGuided, type Guidance } from '../guidance/classifier-free.ts';
import type { FamilyDefaults } from './family-defaults.ts';
import type { PaintTask } from './painter.ts';

/** In which ways a walk follows its prompt. */
export interface GuidancePlan {
  /** Classifier-free guidance; absent where the model is asked with the prompt alone. */
  readonly guidance?: Guidance;
  /** `w` of the guidance embedding; absent for models that take none. */
  readonly embedded?: number;
}

type GuidedTask = Pick<PaintTask, 'guidance' | 'guidanceRescale' | 'negativePrompt' | 'prompt'>;

/**
 * Decides how guidance is done for pictures of equal shape. A model that takes an embedding gets `w` in
 * that; classifier-free guidance comes in addition only where there is a negative prompt, which no
 * embedding can tell. Where all prompts are what their pictures are not to show as well (both empty, in a
 * variation), both halves of the guidance would be equal, so that one is enough; unless one of them sees a
 * picture besides, or hears nothing at all where there is nothing against it.
 * @param zerosAgainst see `ModelFolder`.
 */
export function planGuidance(
  batch: readonly GuidedTask[],
  defaults: FamilyDefaults,
  takesEmbedding: boolean,
  zerosAgainst = false,
): GuidancePlan {
  const { guidance: chosen, guidanceRescale: rescale } = batch[0]!;
  const against = batch.some(({ negativePrompt = '' }) => negativePrompt !== '');
  const usual = against ? (defaults.guidanceAgainst ?? defaults.guidance) : defaults.guidance;
  const scale = takesEmbedding ? usual : (chosen ?? usual);
  const useless =
    !defaults.guidesSight &&
    batch.every(
      ({ prompt, negativePrompt = '' }) =>
        prompt === negativePrompt && !(zerosAgainst && negativePrompt === ''),
    );
  return {
    ...(isGuided(scale) &&
      !useless && { guidance: { scale, ...(rescale !== undefined && { rescale }) } }),
    ...(takesEmbedding && { embedded: chosen ?? defaults.embeddedGuidance ?? defaults.guidance }),
  };
}
