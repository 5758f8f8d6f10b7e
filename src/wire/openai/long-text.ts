import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';
import { SpooledText } from '../spooled-text.ts';

/** Text of any length: a long one waits on disk. */
export type LongText = string | SpooledText;

/** Most characters of one text that somebody said; the whole of a conversation is kept and read anew. */
export const LONGEST_TEXT = 262_144;

/** Most characters of a link to a picture, data URLs included, as OpenAI has it. */
export const LONGEST_LINK = 20_971_520;

/** Most characters of a picture that is sent as bare base64: 50 MB, as much as a file may have. */
export const LONGEST_BASE64 = Math.ceil((50 * 1024 * 1024) / 3) * 4;

/** A required text of at most `max` characters (UTF-16 code units), wherever it lies. */
export function longText(param: string, max: number, description: string) {
  return z
    .unknown()
    .check(refuse((value) => troubleWith(param, value, max)))
    .transform((value) => value as LongText)
    .meta({ type: 'string', maxLength: max, description });
}

/** The same where it may be left out. */
export function optionalText(param: string, max: number, description: string) {
  return z
    .unknown()
    .check(refuse((value) => (value === undefined ? undefined : troubleWith(param, value, max))))
    .transform((value) => value as LongText | undefined)
    .optional()
    .meta({ type: ['string', 'null'], maxLength: max, description });
}

export const isText = (value: unknown): value is LongText =>
  typeof value === 'string' || value instanceof SpooledText;

function troubleWith(param: string, value: unknown, max: number): Fault | undefined {
  if (value === undefined) return { code: 'missing_parameter', facts: { param } };
  if (!isText(value)) {
    return { code: 'wrong_type', facts: { param, expected: 'a string', got: wordOf(value) } };
  }
  if (value.length <= max) return undefined;
  return { code: 'string_too_long', facts: { param, max, length: value.length } };
}
