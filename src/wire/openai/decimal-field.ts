import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';

/** A number from 0 to `max`, which need not be whole. */
export function decimalField(param: string, max: number, description: string) {
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
    .meta({ description, type: ['number', 'null'], minimum: 0, maximum: max });
}
