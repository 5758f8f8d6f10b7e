import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

const LOOK_EVERY_MS = 3000;
/** Of those that are drawn, and of those that wait. */
const MOST = 100;

export type RecordUnderWay = RecordObject;

/** What is drawn and what waits, the oldest first, and whether there is more of it. */
interface UnderWay {
  readonly records: readonly RecordObject[];
  readonly hasMore: boolean;
}

const ask = (state: RecordObject['state'], signal: AbortSignal): Promise<RecordList> =>
  sendForJson<RecordList>(`/gala/v1/records?state=${state}&order=asc&limit=${MOST}`, { signal });

/** The requests that have not ended, looked at anew while the page is in sight. */
export function useUnderWay() {
  return useQuery({
    queryKey: queryKeys.underWay,
    queryFn: async ({ signal }): Promise<UnderWay> => {
      const lists = await Promise.all([ask('running', signal), ask('queued', signal)]);
      return {
        records: lists.flatMap(({ data }) => data),
        hasMore: lists.some(({ has_more }) => has_more),
      };
    },
    refetchInterval: LOOK_EVERY_MS,
  });
}

/** Ends requests one by one; those that have ended by themselves stay as they are. */
export function useCancelRecords() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]): Promise<void> => {
      for (const id of ids) {
        await sendForJson(`/gala/v1/records/${encodeURIComponent(id)}/cancel`, { method: 'POST' });
      }
    },
    onSettled: () =>
      Promise.all(
        [queryKeys.underWay, queryKeys.engines, queryKeys.session].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
