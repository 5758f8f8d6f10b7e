import {
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';

import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';
import { withNewest } from './merge-records.ts';
import { queryKeys } from './query-keys.ts';
import { fetchRecord, hasEnded } from './records.ts';
import { sendForJson } from './send.ts';

/** Which records are meant, by the names that the server's queries have. */
export type RecordFilter = Readonly<Record<string, string>>;

export type RecordPages = InfiniteData<RecordList, string | null>;

const PAGE = 60;
/** Links are good for an hour; they are asked for anew before. */
const LINKS_LAST_MS = 50 * 60_000;
const OFTEN_MS = 1500;
const SELDOM_MS = 10_000;
/** Of those that are still under way far down the list. */
const MOST_ASKED_SINGLY = 8;

const fetchPage = (filter: RecordFilter, after: string | null, signal: AbortSignal) => {
  const search = new URLSearchParams({ ...filter, limit: String(PAGE), ...(after && { after }) });
  return sendForJson<RecordList>(`/gala/v1/records?${search.toString()}`, { signal });
};

/** The records that a filter means, newest first, page by page; new ones and changes come by themselves. */
export function useRecordPages(filter: RecordFilter) {
  const pages = useInfiniteQuery({
    queryKey: queryKeys.recordList(filter),
    queryFn: ({ pageParam, signal }) => fetchPage(filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: LINKS_LAST_MS,
    // Comparing thousands of records field by field takes longer than drawing what is in sight.
    structuralSharing: false,
    refetchInterval: LINKS_LAST_MS,
    // The newest are looked for below; all pages at once would be many.
    refetchOnWindowFocus: false,
  });
  // Also where older ones could not be loaded: then those are tried again with what is new.
  useNewest(filter, pages.data !== undefined);
  return pages;
}

function useNewest(filter: RecordFilter, enabled: boolean): void {
  const queries = useQueryClient();
  const key = queryKeys.recordList(filter);
  const openOnes = (): readonly string[] =>
    (queries.getQueryData<RecordPages>(key)?.pages ?? [])
      .flatMap(({ data }) => data)
      .filter((record) => !hasEnded(record))
      .map(({ id }) => id);
  useQuery({
    queryKey: queryKeys.newestRecords(filter),
    queryFn: async ({ signal }) => {
      const newest = await fetchPage(filter, null, signal);
      const seen = new Set(newest.data.map(({ id }) => id));
      const others = openOnes().filter((id) => !seen.has(id));
      const looked = await Promise.allSettled(
        others.slice(0, MOST_ASKED_SINGLY).map((id) => fetchRecord(id, signal)),
      );
      const changed = looked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const known = queries.getQueryData<RecordPages>(key);
      const merged = known && withNewest(known, newest, changed);
      if (merged) queries.setQueryData<RecordPages>(key, merged);
      // So much is new that there is a gap: from the start, then.
      else await queries.resetQueries({ queryKey: key, exact: true });
      return newest.first_id;
    },
    enabled,
    refetchInterval: () => (openOnes().length > 0 ? OFTEN_MS : SELDOM_MS),
    gcTime: 0,
  });
}

/** Puts what became of records into every list that is kept. */
export function useRecordLists() {
  const queries = useQueryClient();
  const change = (by: (records: readonly RecordObject[]) => readonly RecordObject[]): void => {
    queries.setQueriesData<RecordPages>({ queryKey: queryKeys.recordLists }, (known) =>
      known === undefined
        ? undefined
        : { ...known, pages: known.pages.map((page) => ({ ...page, data: [...by(page.data)] })) },
    );
  };
  return {
    put: (record: RecordObject): void => {
      queries.setQueryData(queryKeys.record(record.id), record);
      change((records) => records.map((one) => (one.id === record.id ? record : one)));
    },
    drop: (ids: ReadonlySet<string>): void => {
      for (const id of ids) queries.removeQueries({ queryKey: queryKeys.record(id) });
      change((records) => records.filter(({ id }) => !ids.has(id)));
    },
    /** What a list knows of it, until its own answer is there. */
    find: (id: string): RecordObject | undefined =>
      queries
        .getQueriesData<RecordPages>({ queryKey: queryKeys.recordLists })
        .flatMap(([, known]) => known?.pages ?? [])
        .flatMap(({ data }) => data)
        .find((record) => record.id === id),
  };
}
