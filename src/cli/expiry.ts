import { InvalidArgumentError } from 'commander';

const DAY_MS = 24 * 60 * 60 * 1000;

const SPANS: Readonly<Record<string, number>> = { h: DAY_MS / 24, d: DAY_MS, w: 7 * DAY_MS };

/**
 * Reads when something is to expire, as Unix milliseconds: a span from `now` such as `30d`, `12h` or
 * `2w`, or a day, which is its first moment in UTC.
 */
export function expiry(now: number): (text: string) => number {
  return (text) => {
    const [, count = '', unit = ''] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
    const at = count === '' ? dayOf(text) : now + Number(count) * (SPANS[unit] ?? Number.NaN);
    if (at > now) return at;
    throw new InvalidArgumentError('Expected a time to come, such as 30d, 12h or 2027-01-31.');
  };
}

/** NaN for what is no day; `Date.parse` would take the 30th of February for the 2nd of March. */
function dayOf(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text) ? Number.NaN : at;
}
