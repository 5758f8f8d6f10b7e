import { useQuery } from '@tanstack/react-query';

import type { ExplanationObject } from '../../../src/wire/gala/explain-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

/** What the embedded engine understands of a prompt. */
export function useExplanation(prompt: string | undefined) {
  return useQuery({
    queryKey: queryKeys.explanation(prompt),
    queryFn: ({ signal }) =>
      sendForJson<ExplanationObject>('/gala/v1/explain', {
        method: 'POST',
        body: { prompt },
        signal,
      }),
    enabled: prompt !== undefined && prompt.trim() !== '',
    staleTime: Infinity,
    retry: false,
  });
}
