import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

import { sendForJson } from './send.ts';

/** What a list is asked for, by the names that the server's queries have. */
export interface ListAsked {
  readonly search: string;
  readonly sort: 'created' | 'name' | 'spent';
  readonly order: 'asc' | 'desc';
  /** Nothing means both. */
  readonly state: 'there' | 'gone' | '';
}

/** A page as every list of the server tells it. */
interface ListPage<T> {
  readonly data: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

/** What was loaded of a list so far. */
export interface Loaded<T> {
  readonly rows: readonly T[];
  /** How many there are altogether. */
  readonly total: number;
}

const PAGE = 50;

/**
 * A list of teams, people or keys, page by page; what was shown stays until the next answer is there.
 * @param idOf by which one that moved between two pages is shown once.
 */
export function useListPages<T>(
  at: { readonly key: QueryKey; readonly path: string; readonly enabled?: boolean },
  asked: Readonly<Record<string, string>>,
  idOf: (one: T) => string,
) {
  const { key, path, enabled = true } = at;
  return useInfiniteQuery({
    queryKey: [...key, asked],
    queryFn: ({ pageParam, signal }) => {
      const given = Object.entries(asked).filter(([, value]) => value !== '');
      const search = new URLSearchParams([
        ...given,
        ['limit', String(PAGE)],
        ...(pageParam === null ? [] : [['after', pageParam]]),
      ]);
      return sendForJson<ListPage<T>>(`${path}?${search.toString()}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled,
    select: ({ pages }): Loaded<T> => ({
      rows: [...new Map(pages.flatMap(({ data }) => data).map((one) => [idOf(one), one])).values()],
      total: pages.at(-1)?.total ?? 0,
    }),
  });
}
