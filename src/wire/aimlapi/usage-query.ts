import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { queryNumber } from '../gala/query-number.ts';
import { refuse } from '../refusal.ts';
import { moment } from './moments.ts';

const HOUR_MS = 60 * 60 * 1000;
const PERIOD_MS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS };
const LONGEST_DAYS = 92;

const PERIOD = /^([1-9]\d{0,5})([hd])$/;

const windowFields = {
  period: z
    .string()
    .optional()
    .meta({ description: 'The time until now: a whole number and `h` or `d`, such as `24h`.' }),
  start: moment('start', 'When the window begins.'),
  end: moment('end', 'When it ends, exclusive.'),
  key_prefix: z.string().optional().meta({
    description: 'The `prefix` of another key of the team, for keys that manage it.',
  }),
};

type Window = {
  readonly period?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
};

/** The query of `GET /v2/usage`. */
export const aimlUsageQuery = z.strictObject(windowFields).check(refuse(windowTrouble));

/** The query of `GET /v2/usage/detail`. */
export const aimlUsageDetailQuery = z
  .strictObject({
    ...windowFields,
    group_by: z
      .enum(['day', 'model', 'day,model'])
      .optional()
      .meta({ description: 'Adds `groups`, by these.' }),
    tz: z
      .string()
      .check(refuse((zone) => (isZone(zone) ? undefined : NO_ZONE)))
      .optional()
      .meta({ description: 'The time zone of the days, by its IANA name; UTC when left out.' })
      .transform((zone) => zone ?? 'UTC'),
  })
  .check(refuse(windowTrouble));

const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(50)])
    .optional()
    .transform((given) => (given === undefined ? undefined : [given].flat()));

/** The query of `GET /v2/logs`. */
export const aimlLogsQuery = z
  .strictObject({
    ...windowFields,
    model: several(z.string()).meta({
      description: 'Only requests to this model, by its id or an alias; may be repeated.',
    }),
    status: several(z.string())
      .check(refuse((given) => (given?.every(isStatus) === false ? NO_STATUS : undefined)))
      .meta({ description: '`succeeded` or `failed`; may be repeated.' }),
    limit: queryNumber(1, 100)
      .transform((limit) => limit ?? 50)
      .meta({ description: 'At most this many; 50 when left out.' }),
    offset: queryNumber(0, 1e9)
      .transform((offset) => offset ?? 0)
      .meta({ description: 'How many to leave out at the beginning.' }),
  })
  .check(refuse(windowTrouble));

const isStatus = (text: string): boolean => text === 'succeeded' || text === 'failed';

const NO_STATUS = malformed('status', 'succeeded or failed');

const NO_ZONE = malformed('tz', 'the name of a time zone such as Europe/Berlin or UTC');

const isZone = (name: string): boolean =>
  name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);

function windowTrouble({ period, start, end }: Window): Fault | undefined {
  if (period !== undefined) {
    if (start !== undefined || end !== undefined) {
      return malformed('period', "left out where there is 'start' or 'end'");
    }
    const length = lengthOf(period);
    if (length === undefined) return malformed('period', 'a whole number and h or d, such as 24h');
    return isTooLong(length) ? malformed('period', TOO_LONG) : undefined;
  }
  if (start === undefined && end === undefined) {
    return malformed('period', "given, or both 'start' and 'end'");
  }
  if (start === undefined) return { code: 'missing_parameter', facts: { param: 'start' } };
  if (end === undefined) return { code: 'missing_parameter', facts: { param: 'end' } };
  if (end < start) return malformed('end', "no earlier than 'start'");
  return isTooLong(end - start) ? malformed('end', TOO_LONG) : undefined;
}

const TOO_LONG = `such that the window is no longer than ${LONGEST_DAYS} days`;

const isTooLong = (ms: number): boolean => ms > LONGEST_DAYS * 24 * HOUR_MS;

function lengthOf(period: string): number | undefined {
  const [, count, unit = ''] = PERIOD.exec(period) ?? [];
  const each = PERIOD_MS[unit];
  return each === undefined ? undefined : Number(count) * each;
}

/** The window that a checked query means, in Unix milliseconds, its end exclusive. */
export function windowOf({ period, start = 0, end = 0 }: Window, now: number) {
  if (period === undefined) return { since: start, until: end };
  return { since: now - (lengthOf(period) ?? 0), until: now };
}

function malformed(param: string, expected: string) {
  return { code: 'malformed_value', facts: { param, expected } } as const;
}
