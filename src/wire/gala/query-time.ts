import { z } from 'zod';

import { refuse } from '../refusal.ts';

/** A day, or a moment with its zone. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Whole seconds since 1970, as OpenAI’s API counts; milliseconds would have more digits. */
const SECONDS = /^\d{1,11}$/;

/** A moment in a query, as Unix milliseconds: seconds since 1970, or a day or a moment of ISO 8601. */
export const queryTime = (param: string) =>
  z
    .string()
    .check(
      refuse((text) =>
        Number.isNaN(millisecondsOf(text))
          ? {
              code: 'wrong_type',
              facts: { param, expected: 'a time such as 2026-11-21T08:00:00Z', got: `'${text}'` },
            }
          : undefined,
      ),
    )
    .transform(millisecondsOf)
    .optional();

/** NaN when it is no time. */
function millisecondsOf(text: string): number {
  if (SECONDS.test(text)) return Number(text) * 1000;
  return ISO.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
}

/** `Date.parse` takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
