import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';
import { isText } from './long-text.ts';

/** What metadata may be: pairs, and characters of their keys and values. */
const LONGEST_METADATA = { pairs: 16, key: 64, value: 512 } as const;

/** What clients say for themselves: kept with the record, and without any effect on pictures. */
export function keptFields() {
  return {
    user: z
      .string()
      .nullish()
      .meta({ description: 'Your name for your end user; kept with the record, changes nothing.' })
      .transform((user) => user ?? undefined),
    safety_identifier: z
      .string()
      .max(64)
      .nullish()
      .meta({
        description: 'What stands for your end user; kept with the record, changes nothing.',
      })
      .transform((person) => person ?? undefined),
    metadata: z
      .unknown()
      .check(refuse(troubleWithMetadata))
      .transform((value) => value as Metadata | undefined)
      .optional()
      .meta({
        description: `Kept with the record, changes nothing: at most ${LONGEST_METADATA.pairs} pairs of texts.`,
        type: ['object', 'null'],
        maxProperties: LONGEST_METADATA.pairs,
        propertyNames: { maxLength: LONGEST_METADATA.key },
        additionalProperties: { type: 'string', maxLength: LONGEST_METADATA.value },
      }),
  };
}

export type Metadata = Readonly<Record<string, string>>;

function troubleWithMetadata(value: unknown): Fault | undefined {
  if (value === undefined) return undefined;
  const { pairs, key: longestKey, value: longestValue } = LONGEST_METADATA;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isText(value)) {
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
    if (!isText(text)) {
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
