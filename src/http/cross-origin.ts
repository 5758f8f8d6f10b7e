import type { FastifyInstance } from 'fastify';

/** What a page may read of a reply besides its body. */
const EXPOSED = [
  'accept-ranges',
  'content-disposition',
  'content-range',
  'etag',
  'openai-organization',
  'openai-processing-ms',
  'openai-version',
  'retry-after',
  'x-aimlapi-credits-used',
  'x-aimlapi-usd-spent',
  'x-client-request-id',
  'x-gala-adjusted',
  'x-gala-engine',
  'x-gala-hint',
  'x-gala-ignored',
  'x-gala-record',
  'x-gala-seed',
  'x-gala-unlimited',
  'x-inference-id',
  ...['limit', 'remaining', 'reset'].flatMap((what) =>
    ['requests', 'images'].map((unit) => `x-ratelimit-${what}-${unit}`),
  ),
  'x-request-id',
  'x-should-retry',
].join(', ');

/**
 * Opens the server to web pages, unknown paths too: what is wrong with a URL is for its author to read.
 * Keys travel in a header that a page has to know, so any origin is safe. Sessions travel in a cookie that
 * no other page need know, so they are for our own pages alone: `access-control-allow-credentials` is
 * never sent, without which browsers show no other page a reply to a cookie, and `sessions/same-origin.ts`
 * refuses it besides.
 */
export function allowCrossOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    const { 'access-control-request-method': asked, 'access-control-request-headers': headers } =
      request.headers;
    if (request.method !== 'OPTIONS' || asked === undefined) {
      reply.header('access-control-expose-headers', EXPOSED);
      return;
    }
    // A preflight carries no key, and has to be answered without one.
    await reply
      .status(204)
      .header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS')
      // `*` would leave out Authorization.
      .header('access-control-allow-headers', headers ?? 'authorization, content-type')
      .header('access-control-max-age', '7200')
      .send();
  });
}
