import type { FastifyInstance } from 'fastify';

import type { RateCounters } from '../../limits/limits.ts';
import { callerOf } from '../authentication.ts';
import { refusal } from './refusal.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its requests count against the limits of their key. */
    readonly draws?: true;
  }
}

/**
 * Counts the requests to the routes of `app` that say that they draw, behind `requireKey`; each of
 * them, also those that turn out to be wrong: whoever guesses at parameters is slowed down, too.
 */
export function countRequests(app: FastifyInstance, rates: RateCounters): void {
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.config.draws) return;
    const { id, limits } = callerOf(request);
    const limit = limits.requestsPerMinute;
    if (limit === null) return;
    const taking = await rates.take(requestCounter(id), 1, limit);
    if (!taking.granted) throw refusal('requests', 1, limit, taking);
  });
}

/** The name of the counter of a key's requests. */
export const requestCounter = (keyId: string): string => `requests:${keyId}`;
