import { z } from 'zod';

import { queryNumber } from '../gala/query-number.ts';
import { refuse } from '../refusal.ts';
import { moment } from './moments.ts';

export const AIML_DIRECTIONS = ['TOPUP', 'CHARGE'] as const;

export const AIML_MOVEMENT_TYPES = [
  'PAYMENT',
  'BONUS',
  'REFUND',
  'ADJUSTMENT',
  'MODEL_USAGE',
  'CREDITS_EXPIRED',
  'INIT',
] as const;

/** The query of `GET /v2/billing/transactions`. */
export const aimlTransactionsQuery = z
  .strictObject({
    from: moment('from', 'Only what was made then or later.'),
    to: moment('to', 'Only what was made before.'),
    direction: z
      .enum(AIML_DIRECTIONS)
      .optional()
      .meta({ description: 'Only what came in, or what went out.' }),
    type: z.enum(AIML_MOVEMENT_TYPES).optional().meta({ description: 'Only this kind.' }),
    limit: queryNumber(1, 100)
      .transform((limit) => limit ?? 50)
      .meta({ description: 'At most this many; 50 when left out.' }),
    cursor: z
      .string()
      .check(refuse((text) => (readCursor(text) === undefined ? NOT_A_CURSOR : undefined)))
      .optional()
      .meta({ description: 'Where to go on: the `next_cursor` of the page before.' })
      .transform((text) => (text === undefined ? undefined : readCursor(text))),
  })
  .check(refuse(({ from, to }) => (isInOrder(from, to) ? undefined : OUT_OF_ORDER)));

const isInOrder = (from: number | undefined, to: number | undefined): boolean =>
  from === undefined || to === undefined || from < to;

const OUT_OF_ORDER = {
  code: 'malformed_value',
  facts: { param: 'to', expected: "later than 'from'" },
} as const;

const NOT_A_CURSOR = {
  code: 'malformed_value',
  facts: { param: 'cursor', expected: 'the next_cursor of a page, letter by letter' },
} as const;

/** A place in a ledger, by the number of the entry before it, in a form that nobody computes with. */
export function writeCursor(number: number): string {
  return Buffer.from(JSON.stringify({ v: 1, n: number })).toString('base64url');
}

function readCursor(text: string): number | undefined {
  const match = /^\{"v":1,"n":(\d{1,15})\}$/.exec(Buffer.from(text, 'base64url').toString());
  const number = Number(match?.[1]);
  return match && writeCursor(number) === text ? number : undefined;
}
