import { z } from 'zod';

import type { Fault } from '../../../kernel/errors.ts';
import { LONGEST_SHORT_TEXT } from '../../check.ts';
import { refuse } from '../../refusal.ts';
import { SpooledText } from '../../spooled-text.ts';
import { decimalField } from '../decimal-field.ts';
import { keptFields } from '../kept-fields.ts';

/** Says of each that it changes nothing. */
const KEPT = 'Echoed; changes nothing, for Gala is no language model.';

/** Any object, but for texts that are too long to be echoed. */
const object = (param: string) =>
  z
    .record(z.string(), z.unknown())
    .check(refuse((value) => longTextIn(param, value)))
    .nullish()
    .meta({ description: KEPT });

/**
 * What requests to language models have besides, each checked and echoed. The list is closed:
 * whatever else a request has must have an effect, or is refused.
 */
export const INERT_FIELDS = {
  temperature: decimalField('temperature', 2, KEPT),
  top_p: decimalField('top_p', 1, KEPT),
  top_logprobs: z.int().min(0).max(20).nullish().meta({ description: KEPT }),
  max_output_tokens: z.int().min(16).nullish().meta({ description: KEPT }),
  parallel_tool_calls: z.boolean().nullish().meta({ description: KEPT }),
  reasoning: object('reasoning'),
  text: object('text'),
  service_tier: z
    .enum(['auto', 'default', 'flex', 'scale', 'priority'])
    .nullish()
    .meta({ description: KEPT }),
  truncation: z.enum(['auto', 'disabled']).nullish().meta({ description: KEPT }),
  prompt_cache_key: z.string().nullish().meta({ description: KEPT }),
  prompt_cache_options: object('prompt_cache_options'),
  prompt_cache_retention: z.enum(['in_memory', '24h']).nullish().meta({ description: KEPT }),
  ...keptFields(),
};

function longTextIn(param: string, value: unknown): Fault | undefined {
  if (value instanceof SpooledText) {
    return {
      code: 'string_too_long',
      facts: { param, max: LONGEST_SHORT_TEXT, length: value.length },
    };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const fault = longTextIn(Array.isArray(value) ? `${param}[${key}]` : `${param}.${key}`, inner);
    if (fault) return fault;
  }
  return undefined;
}
