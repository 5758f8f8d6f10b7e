import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { refuse } from '../refusal.ts';

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Unix milliseconds of an ISO-8601 moment, read as UTC where it names no offset. */
function parseMoment(text: string): number | undefined {
  const match = MOMENT.exec(text);
  if (!match) return undefined;
  const hasTime = text.includes('T');
  const at = Date.parse(hasTime && match[1] === undefined ? `${text}Z` : text);
  return Number.isNaN(at) ? undefined : at;
}

/** A moment in a query. */
export const moment = (param: string, description: string) =>
  z
    .string()
    .check(refuse((text) => (parseMoment(text) === undefined ? notAMoment(param) : undefined)))
    .optional()
    .meta({ description: `${description} ISO-8601; UTC where it names no offset.` })
    .transform((text) => (text === undefined ? undefined : parseMoment(text)));

const notAMoment = (param: string): Fault => ({
  code: 'malformed_value',
  facts: { param, expected: 'an ISO-8601 date or time such as 2026-08-01T00:00:00Z' },
});
