import { useQuery } from '@tanstack/react-query';

import { queryKeys } from '../api/query-keys.ts';
import { recentRecords } from '../api/recent-records.ts';
import type { Run } from './run.ts';

const OFTEN_MS = 1500;

/** Whether a run is still waiting for its turn, as its record says. */
export function useQueued({ id, planned, prompt, state }: Run): boolean {
  const model = String(planned.body['model']);
  const isOn = state.is === 'running' && !state.cancelling && state.states.length === 0;
  const { data } = useQuery({
    queryKey: queryKeys.queued(id),
    queryFn: async () => {
      const queued = await recentRecords(model, 'queued');
      return queued.some((record) => record.prompt === prompt);
    },
    enabled: isOn,
    retry: false,
    refetchInterval: OFTEN_MS,
  });
  return isOn && data === true;
}
