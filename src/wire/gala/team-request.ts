import { z } from 'zod';

import { refuse } from '../refusal.ts';
import { MOST_CREDITS } from './credit-amount.ts';
import { nameOf } from './name.ts';
import { queryNumber } from './query-number.ts';

const name = nameOf('team', 'marketing');

/** In UTF-16 code units; entries are kept for ever. */
const LONGEST_NOTE = 1000;

const unlimited = z.boolean().meta({
  description: 'Whether it may draw without credits; what it draws is counted all the same.',
});

/** The body of `POST /gala/v1/teams`. */
export const teamRequest = z.strictObject({
  name,
  unlimited: unlimited
    .nullish()
    .meta({ description: 'Whether it may draw without credits; true when left out.' })
    .transform((value) => value ?? true),
});

/** The body of `PATCH /gala/v1/teams/{id}`: what is left out stays as it is. */
export const teamChange = z.strictObject({
  name: name.nullish().transform((value) => value ?? undefined),
  unlimited: unlimited.nullish().transform((value) => value ?? undefined),
});

/** The body of `POST /gala/v1/teams/{id}/credits`. */
export const creditRequest = z.strictObject({
  credits: z
    .int()
    .min(-MOST_CREDITS)
    .max(MOST_CREDITS)
    .check(refuse((credits) => (credits === 0 ? NOTHING : undefined)))
    .meta({
      description: 'How many to grant, 2 000 000 to the dollar; a negative number takes them away.',
      examples: [20_000_000],
    }),
  note: z
    .string()
    .max(LONGEST_NOTE)
    .nullish()
    .meta({ description: 'Why; kept in the ledger.' })
    .transform((note) => note ?? ''),
});

/** An entry that changes nothing is a mistake. */
const NOTHING = { code: 'integer_below_min', facts: { param: 'credits', min: 1, got: 0 } } as const;

/** The query of `GET /gala/v1/teams/{id}/ledger`. */
export const ledgerQuery = z.strictObject({
  limit: queryNumber(1, 100)
    .transform((limit) => limit ?? 20)
    .meta({ description: 'At most this many entries; 20 when left out.' }),
  after: queryNumber(1, 1e15).meta({
    description: 'Only entries older than this one: the `last_number` of the page before.',
  }),
});
