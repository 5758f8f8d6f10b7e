import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { SAMPLING_LIMITS } from '../../kernel/image-task.ts';
import { countCodePoints } from '../code-points.ts';
import { refuse } from '../refusal.ts';
import { decimalField } from './decimal-field.ts';

/** What decides whether a model takes them, and how long its prompts are. */
interface SamplingRules {
  readonly promptLimit: number;
  readonly sampling?: true;
}

type SamplingFields = ReturnType<typeof fields>;

const NONE = {} as SamplingFields;

/**
 * Extensions of Gala, of models that a diffusion model draws; unknown to all others. The type has them
 * in any case: what a schema does not have is `undefined` in what it has checked.
 */
export function samplingFields({ promptLimit, sampling }: SamplingRules): SamplingFields {
  return sampling ? fields(promptLimit) : NONE;
}

function fields(promptLimit: number) {
  return {
    negative_prompt: z
      .string()
      .check(refuse((prompt) => tooLong(prompt, promptLimit)))
      .nullish()
      .meta({
        description:
          'An extension of Gala: what the picture is not to show. It works through guidance: up to 1 it has no effect.',
        maxLength: promptLimit,
      })
      .transform((prompt) => prompt ?? undefined),
    steps: z
      .int()
      .min(1)
      .max(SAMPLING_LIMITS.steps)
      .nullish()
      .meta({
        description:
          'An extension of Gala: how many steps from noise to picture; as usual for the model and the quality when left out.',
      })
      .transform((steps) => steps ?? undefined),
    guidance: decimalField(
      'guidance',
      SAMPLING_LIMITS.guidance,
      'An extension of Gala: how closely the prompt is followed; as usual for the model when left out.',
    ),
  };
}

function tooLong(prompt: string, max: number): Fault | undefined {
  const length = countCodePoints(prompt);
  if (length <= max) return undefined;
  return { code: 'string_too_long', facts: { param: 'negative_prompt', max, length } };
}
