import { useQuery } from '@tanstack/react-query';

import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export const fetchRecord = (id: string, signal?: AbortSignal): Promise<RecordObject> =>
  sendForJson<RecordObject>(`/gala/v1/records/${encodeURIComponent(id)}`, { signal });

/** The server's record of a request; its links are good for an hour. */
export function useRecord(id: string | undefined) {
  return useQuery({
    queryKey: queryKeys.record(id ?? ''),
    queryFn: ({ signal }) => fetchRecord(id ?? '', signal),
    enabled: id !== undefined && id !== '',
    staleTime: 50 * 60_000,
  });
}

/** Whether nothing will become of it any more. */
export const hasEnded = ({ finished_at }: Pick<RecordObject, 'finished_at'>): boolean =>
  finished_at !== null;
