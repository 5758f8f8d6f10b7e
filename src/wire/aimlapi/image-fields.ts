import { z } from 'zod';

import { OUTPUT_FORMATS } from '../../kernel/image-task.ts';
import { commonFields, promptField, qualityField } from '../openai/image-fields.ts';
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
  };
}

const BACKGROUNDS = ['transparent', 'opaque', 'auto'] as const;

/** What models of the GPT Image family take besides. */
export const GPT_FIELDS = {
  background: z
    .enum(BACKGROUNDS)
    .nullish()
    .meta({ description: 'What lies behind the subject; `auto` when left out.' })
    .transform((background) => background ?? ('auto' as const)),
  output_format: z
    .enum(OUTPUT_FORMATS)
    .nullish()
    .meta({ description: 'The format of the pictures; `png` when left out.' })
    .transform((format) => format ?? ('png' as const)),
  output_compression: z
    .int()
    .min(0)
    .max(100)
    .nullish()
    .meta({ description: 'For JPEG and WebP: how good the picture is, 100 when left out.' })
    .transform((compression) => compression ?? 100),
};
