import { useQueries } from '@tanstack/react-query';

import type { EstimateObject } from '../../../../src/wire/gala/estimate-response.ts';
import type { ImagesRequest } from '../../api/draw.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { sendForJson } from '../../api/send.ts';

interface Price {
  readonly model: string;
  /** In credits; `undefined` while it is not known. */
  readonly credits: number | undefined;
  /** Why this one would be refused. */
  readonly error: unknown;
}

/** What each request would cost. What is said does not change a price, so that it is not asked for anew. */
export function usePrices(planned: readonly ImagesRequest[]): readonly Price[] {
  const asked = planned.map(({ operation, body }) => ({
    operation,
    request: { ...body, prompt: 'a picture' },
  }));
  const found = useQueries({
    queries: asked.map((body) => ({
      queryKey: queryKeys.estimate(body),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        sendForJson<EstimateObject>('/gala/v1/estimate', { method: 'POST', body, signal }),
      retry: false,
    })),
  });
  return planned.map(({ body }, index) => ({
    model: String(body['model']),
    credits: found[index]?.data?.credits,
    error: found[index]?.error ?? undefined,
  }));
}
