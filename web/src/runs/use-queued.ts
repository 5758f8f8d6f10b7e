import { useQuery } from '@tanstack/react-query';

import { queryKeys } from '../api/query-keys.ts';
import { recordNamed } from '../api/record-named.ts';
import type { Run } from './run.ts';

const OFTEN_MS = 1500;

/** Whether a run is still waiting for its turn, as its record says. */
export function useQueued({ id, state }: Run): boolean {
  const isOn = state.is === 'running' && !state.cancelling && state.states.length === 0;
  const { data } = useQuery({
    queryKey: queryKeys.queued(id),
    queryFn: async () => (await recordNamed(id))?.state === 'queued',
    enabled: isOn,
    retry: false,
    refetchInterval: OFTEN_MS,
  });
  return isOn && data === true;
}
