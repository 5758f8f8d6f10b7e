import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Allowance, RateCounters } from '../../../../limits/limits.ts';
import { pictureCounter } from '../../../rates/count-pictures.ts';
import { requestCounter } from '../../../rates/count-requests.ts';
import { formatDuration } from './duration.ts';

/**
 * Says in the headers of every answer of a route that draws, errors too, what is left of the limits
 * of the key. They are looked at as the answer leaves, so that what other requests have used
 * meanwhile is in them.
 */
export function stampRates(app: FastifyInstance, rates: RateCounters): void {
  app.addHook('onSend', async (request, reply) => {
    if (!request.routeOptions.config.draws || !request.caller) return;
    for (const { unit, name, limit } of limitsOf(request.caller)) {
      reply.headers(headersOf(unit, await rates.look(name, limit)));
    }
  });
}

function limitsOf({ id, limits }: NonNullable<FastifyRequest['caller']>) {
  const all = [
    { unit: 'requests', name: requestCounter(id), limit: limits.requestsPerMinute },
    { unit: 'images', name: pictureCounter(id), limit: limits.imagesPerMinute },
  ];
  return all.flatMap(({ limit, ...rest }) => (limit === null ? [] : [{ ...rest, limit }]));
}

function headersOf(unit: string, { limit, remaining, resetMs }: Allowance): Record<string, string> {
  return {
    [`x-ratelimit-limit-${unit}`]: String(limit),
    [`x-ratelimit-remaining-${unit}`]: String(remaining),
    [`x-ratelimit-reset-${unit}`]: formatDuration(resetMs),
  };
}
