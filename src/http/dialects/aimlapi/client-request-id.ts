import type { FastifyRequest } from 'fastify';

import type { Draft, ImageRequest } from '../../drawing/draft.ts';

/** Anything else is dropped without a word, as the original does. */
const VALID = /^[A-Za-z0-9._:-]{1,128}$/;

/** The client's own name for a request; `undefined` when it sent none, or none that is valid. */
export function clientRequestId({ headers }: FastifyRequest): string | undefined {
  const value = headers['x-client-request-id'];
  return typeof value === 'string' && VALID.test(value) ? value : undefined;
}

/** Keeps both names of a request with its record, so that logs and transactions lead back to it. */
export function traced<D extends Draft<ImageRequest>>(draft: D, request: FastifyRequest): D {
  const clientId = clientRequestId(request);
  return {
    ...draft,
    notes: {
      ...draft.notes,
      inference_id: request.id,
      ...(clientId !== undefined && { client_request_id: clientId }),
    },
  };
}
