import { z } from 'zod';

import { outputFields, type GptFieldRules } from '../openai/gpt-fields.ts';
import { commonFields, promptField, qualityField } from '../openai/image-fields.ts';
import { samplingFields } from '../openai/sampling-fields.ts';
import { namesOf } from './model-names.ts';
import type { AimlRules } from './request-rules.ts';

/** Read before the rest of the body, because it decides what the rest may be. */
export const modelChoice = z.looseObject({ model: z.string() });

/** The fields that generations and edits share. */
export function sharedFields(model: string, rules: AimlRules) {
  const { id, aliases } = namesOf(model);
  const { n, size, response_format, user, seed } = commonFields(model, rules);
  return {
    model: z
      .string()
      .meta({ description: 'The model, by its id or an alias.', enum: [id, ...aliases] })
      .transform(() => model),
    prompt: promptField(model, rules),
    n,
    size,
    quality: qualityField(rules),
    response_format,
    user,
    seed,
    ...samplingFields(rules),
  };
}

/** What models of the GPT Image family take besides. Nothing is streamed here. */
export function gptFields(gpt: GptFieldRules) {
  const { background, output_format, output_compression } = outputFields(gpt);
  return { background, output_format, output_compression };
}
