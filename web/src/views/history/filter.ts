import type { RecordFilter } from '../../api/record-pages.ts';

/** What the server filters records by, as its queries and the address of this view have it. */
export const FILTER_NAMES = [
  'prompt',
  'model',
  'operation',
  'state',
  'rating',
  'since',
  'until',
  'engine',
  'dialect',
  'error_code',
  'client_request_id',
  'key_id',
  'user_id',
  'user',
  'team_id',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

type Given = Readonly<Record<string, string>>;

/** The filter of an address; what the view knows nothing of is left out. */
export function filterOf(given: Given): RecordFilter {
  return Object.fromEntries(
    FILTER_NAMES.flatMap((name) => {
      const value = given[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** What the address says with some conditions changed; an empty one is no condition. */
export function withConditions(given: Given, changed: Partial<Record<FilterName, string>>): Given {
  const all = { ...given, ...changed };
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => !(name in changed && value === '')),
  );
}

/** What the address says without any condition. */
export function withoutConditions(given: Given): Given {
  const names: readonly string[] = FILTER_NAMES;
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What the server is asked for: days are the reader's own, from the first moment of `since` to the last of
 * `until`. Moments are as they are.
 */
export function queryOf(filter: RecordFilter): RecordFilter {
  const { since, until } = filter;
  return {
    ...filter,
    ...(since !== undefined && { since: startOf(since, 0) }),
    ...(until !== undefined && { until: startOf(until, 1) }),
  };
}

/** When a day, or one so many days later, begins here. */
function startOf(text: string, later: number): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const start = new Date(year, month - 1, day + later);
  return DAY.test(text) && !Number.isNaN(start.getTime()) ? start.toISOString() : text;
}
