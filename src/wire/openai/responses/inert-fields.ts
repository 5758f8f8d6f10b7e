import { z } from 'zod';

import type { Fault } from '../../../kernel/errors.ts';
import { wordOf } from '../../json-words.ts';
import { refuse } from '../../refusal.ts';
import { LONGEST_METADATA } from './metadata.ts';

/** Says of each that it changes nothing. */
const KEPT = 'Echoed; changes nothing, for Gala is no language model.';

const object = () => z.record(z.string(), z.unknown()).nullish().meta({ description: KEPT });

const word = (max?: number) => {
  const text = max === undefined ? z.string() : z.string().max(max);
  return text.nullish().meta({ description: KEPT });
};

/**
 * What requests to language models have besides, each checked and echoed. The list is closed:
 * whatever else a request has must have an effect, or is refused.
 */
export const INERT_FIELDS = {
  temperature: decimal('temperature', 2),
  top_p: decimal('top_p', 1),
  top_logprobs: z.int().min(0).max(20).nullish().meta({ description: KEPT }),
  max_output_tokens: z.int().min(16).nullish().meta({ description: KEPT }),
  parallel_tool_calls: z.boolean().nullish().meta({ description: KEPT }),
  reasoning: object(),
  text: object(),
  service_tier: z
    .enum(['auto', 'default', 'flex', 'scale', 'priority'])
    .nullish()
    .meta({ description: KEPT }),
  truncation: z.enum(['auto', 'disabled']).nullish().meta({ description: KEPT }),
  prompt_cache_key: word(),
  prompt_cache_options: object(),
  prompt_cache_retention: z.enum(['in_memory', '24h']).nullish().meta({ description: KEPT }),
  safety_identifier: word(64).meta({ description: 'Echoed and kept with the record.' }),
  user: word().meta({ description: 'Your name for your end user; kept with the record.' }),
  metadata: z
    .unknown()
    .check(refuse(troubleWithMetadata))
    .transform((value) => (value ?? {}) as Readonly<Record<string, string>>)
    .optional()
    .meta({
      description: `Echoed and kept with the record: at most ${LONGEST_METADATA.pairs} pairs of texts.`,
      type: ['object', 'null'],
      maxProperties: LONGEST_METADATA.pairs,
      propertyNames: { maxLength: LONGEST_METADATA.key },
      additionalProperties: { type: 'string', maxLength: LONGEST_METADATA.value },
    }),
};

/** A number from 0 to `max`, which need not be whole. */
function decimal(param: string, max: number) {
  return z
    .unknown()
    .check(
      refuse((value): Fault | undefined => {
        if (value === undefined) return undefined;
        if (typeof value !== 'number') {
          return {
            code: 'wrong_type',
            facts: { param, expected: 'a decimal', got: wordOf(value) },
          };
        }
        const expected = `a number from 0 to ${max}`;
        return value >= 0 && value <= max
          ? undefined
          : { code: 'malformed_value', facts: { param, expected } };
      }),
    )
    .transform((value) => value as number | undefined)
    .optional()
    .meta({ description: KEPT, type: ['number', 'null'], minimum: 0, maximum: max });
}

function troubleWithMetadata(value: unknown): Fault | undefined {
  if (value === undefined) return undefined;
  const { pairs, key: longestKey, value: longestValue } = LONGEST_METADATA;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const facts = { param: 'metadata', expected: 'an object', got: wordOf(value) };
    return { code: 'wrong_type', facts };
  }
  const given = Object.entries(value as Readonly<Record<string, unknown>>);
  if (given.length > pairs) {
    const expected = `an object with at most ${pairs} pairs, not ${given.length}`;
    return { code: 'malformed_value', facts: { param: 'metadata', expected } };
  }
  for (const [key, text] of given) {
    if (key.length > longestKey) {
      const expected = `an object with keys of at most ${longestKey} characters`;
      return { code: 'malformed_value', facts: { param: 'metadata', expected } };
    }
    const param = `metadata.${key}`;
    if (typeof text !== 'string') {
      return { code: 'wrong_type', facts: { param, expected: 'a string', got: wordOf(text) } };
    }
    if (text.length > longestValue) {
      return {
        code: 'string_too_long',
        facts: { param, max: longestValue, length: text.length },
      };
    }
  }
  return undefined;
}
