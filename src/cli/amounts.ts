import { InvalidArgumentError } from 'commander';

import { creditsFromUsd, usdOf } from '../kernel/money.ts';

/** Reads an amount of dollars above nothing, exactly, as credits. */
export function dollars(text: string): number {
  const credits = creditsFromUsd(text) ?? 0;
  if (credits > 0) return credits;
  throw new InvalidArgumentError(
    'Expected dollars above 0 with up to six decimals, such as 12.50.',
  );
}

/** What a flag gives that takes `none`. Not `null` at once: commander makes that an empty string. */
export type OrNone<T> = T | 'none';

/** Reads what `read` does, or `none` for no limit. */
export const orNone =
  <T>(read: (text: string) => T): ((text: string) => OrNone<T>) =>
  (text) =>
    text === 'none' ? text : read(text);

/** No limit is `null`. */
export const noneAsNull = <T>(value: OrNone<T>): T | null => (value === 'none' ? null : value);

/** Credits as dollars in a table. */
export const usdCell = (credits: number): string => usdOf(credits).toFixed(6);

/** What was used of what may be: `1.500000 of 20.000000`. */
export const usedCell = (used: number, limit: number | null): string =>
  limit === null ? usdCell(used) : `${usdCell(used)} of ${usdCell(limit)}`;
