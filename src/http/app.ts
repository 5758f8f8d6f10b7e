import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';

import { logAccess } from './access-log.ts';
import { allowCrossOrigin } from './cross-origin.ts';
import { inApiKeyHeader, inAuthorization } from './authentication.ts';
import type { AppDependencies } from './dependencies.ts';
import { serveAzure } from './dialects/openai/azure/azure.ts';
import { serveAimlApi } from './dialects/aimlapi/routes.ts';
import { serveOnemin } from './dialects/onemin/routes.ts';
import { renderFault } from './dialects/openai/errors/errors.ts';
import { serveOpenAi } from './dialects/openai/routes.ts';
import { serveGala } from './gala/routes.ts';
import { serveSession } from './gala/session.ts';
import { serveHealth } from './health.ts';
import { createImageLinks, IMAGES_PATH } from './images/image-links.ts';
import { serveImages } from './images/serve-images.ts';
import { acceptJson } from './json-body.ts';
import { servePlayground } from './playground/serve-playground.ts';
import { serveOpenApi } from './openapi.ts';
import { cutStuckReaders } from './replies/cut-stuck-readers.ts';
import { renderFaults } from './replies/faults.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { serverOptions } from './server-options.ts';
import { createBySession } from './sessions/by-session.ts';
import { refuseWhileClosing } from './shutdown.ts';
import { refuseUnknownUrls } from './unknown-urls.ts';

/** The whole HTTP side, in the order in which a request meets it. It does not listen yet. */
export function createApp(deps: AppDependencies): FastifyInstance {
  const app = fastify(serverOptions(deps));
  const links = createImageLinks(deps.signer, deps.publicUrl);

  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  cutStuckReaders(app, deps.limits.stuckMs);
  logAccess(app);
  renderFaults(app, deps.limits, renderFault);
  allowCrossOrigin(app);
  refuseWhileClosing(app);
  app.register(helmet, SECURITY_HEADERS);
  acceptJson(app, deps.limits.jsonBody);
  // Only for writing and reading them where they mean something.
  app.register(cookie, { hook: false });

  // no key needed
  serveHealth(app, { probes: deps.probes, timeoutMs: deps.limits.probeTimeoutMs });
  serveOpenApi(app, deps);
  app.register(async (images) => serveImages(images, deps), { prefix: IMAGES_PATH });

  app.register(async (session) => serveSession(session, deps), { prefix: '/gala/v1' });

  const { playgroundFolder: folder, publicUrl } = deps;
  if (folder !== undefined) {
    app.register(async (page) => servePlayground(page, { folder, publicUrl }));
  }

  // a key first, or the session of one where the playground asks
  const bySession = createBySession(deps);
  app.register(async (v1) => serveOpenAi(v1, { ...deps, links }, inAuthorization, bySession), {
    prefix: '/v1',
  });
  app.register(async (v1) => serveOpenAi(v1, { ...deps, links }, inApiKeyHeader), {
    prefix: '/openai/v1',
  });
  app.register(async (azure) => serveAzure(azure, { ...deps, links }), { prefix: '/openai' });
  app.register(async (aiml) => serveAimlApi(aiml, { ...deps, links }), { prefix: '/aimlapi' });
  serveOnemin(app, deps);
  app.register(async (v1) => serveGala(v1, { ...deps, links }, bySession), { prefix: '/gala/v1' });

  refuseUnknownUrls(app);
  return app;
}
