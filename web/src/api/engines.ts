import { useQuery } from '@tanstack/react-query';

import type { EngineList, EngineObject } from '../../../src/wire/gala/engine-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type EngineReport = EngineObject;

const LOOK_EVERY_MS = 3000;

/** How the engines are, looked at anew while the page is in sight. */
export function useEngines() {
  return useQuery({
    queryKey: queryKeys.engines,
    queryFn: ({ signal }) => sendForJson<EngineList>('/gala/v1/engines', { signal }),
    select: ({ data }) => data,
    refetchInterval: LOOK_EVERY_MS,
  });
}
