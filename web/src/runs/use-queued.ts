import { useQuery } from '@tanstack/react-query';

import { queryKeys } from '../api/query-keys.ts';
import { recordNamed } from '../api/record-named.ts';
import type { Run } from './run.ts';

const OFTEN_MS = 1500;

/** Whether a run is still waiting for its turn: on this page, or as its record says on the server. */
export function useQueued({ id, state }: Run): boolean {
  const isRunning = state.is === 'running' && !state.cancelling;
  const isOn = isRunning && state.sent && state.states.length === 0;
  const { data } = useQuery({
    queryKey: queryKeys.queued(id),
    queryFn: async () => (await recordNamed(id))?.state === 'queued',
    enabled: isOn,
    retry: false,
    refetchInterval: OFTEN_MS,
  });
  return isRunning && (!state.sent || (isOn && data === true));
}
