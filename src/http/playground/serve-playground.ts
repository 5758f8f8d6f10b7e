import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import { pagePolicy } from './page-policy.ts';

const ASSETS = '/assets/';

/**
 * The playground: a page, and what its build named after its content. Files alone, open to everybody;
 * whatever it shows it asks the API for.
 * @param folder where the page was built to; every file in it is served.
 */
export async function servePlayground(
  app: FastifyInstance,
  { folder, publicUrl }: { readonly folder: string; readonly publicUrl: string | undefined },
): Promise<void> {
  const policy = pagePolicy(publicUrl);
  app.addHook('onRequest', async (request, reply) => {
    // A page is nobody else's to read; the rest of the server is open to pages of other origins.
    reply.removeHeader('access-control-allow-origin');
    reply.removeHeader('access-control-expose-headers');
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      // What has its content in its name never changes; the page itself is asked for anew each time.
      'cache-control': request.url.startsWith(ASSETS)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
  });
  await app.register(fastifyStatic, {
    root: folder,
    // A route a file: whatever else is asked for is answered as everywhere.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    decorateReply: false,
  });
}
