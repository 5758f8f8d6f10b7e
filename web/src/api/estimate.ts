import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';

import type { EstimateObject } from '../../../src/wire/gala/estimate-response.ts';
import type { PlannedRequest } from './planned-request.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

/**
 * What a request would cost, or why it would be refused; the last answer stands until the next is there.
 * Of its pictures nothing counts but the shape of the one that is edited, where the size is left open.
 * @param pictureSize of the picture that is edited, such as `800x600`
 */
export function useEstimate(planned: PlannedRequest | undefined, pictureSize?: string) {
  const asked = useDeferredValue(
    planned && {
      operation: planned.operation,
      request: planned.body,
      ...(pictureSize !== undefined && { picture_size: pictureSize }),
    },
  );
  return useQuery({
    queryKey: queryKeys.estimate(asked),
    queryFn: ({ signal }) =>
      sendForJson<EstimateObject>('/gala/v1/estimate', { method: 'POST', body: asked, signal }),
    enabled: asked !== undefined && asked.operation !== 'respond',
    placeholderData: keepPreviousData,
    retry: false,
  });
}
