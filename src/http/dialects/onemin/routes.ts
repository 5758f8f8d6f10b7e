import type { FastifyInstance } from 'fastify';

import { inApiKeyHeader, requireKey, requireScope } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { countRequests } from '../../rates/count-requests.ts';
import { renderFaults } from '../../replies/faults.ts';
import { refuseUnknownUrls } from '../../unknown-urls.ts';
import { serveAssets } from './assets.ts';
import { BUCKET } from '../../presigned/bucket.ts';
import { renderFault } from './errors.ts';
import { serveFeatures } from './features.ts';
import { serveModels } from './models.ts';
import { serveBucket } from './serve-bucket.ts';

/**
 * 1min.ai's API: `/api` behind a key, the list of models without one, and the bucket of its pictures.
 * Its paths hang at the root, where its clients look for them, and below `/onemin`.
 */
export function serveOnemin(app: FastifyInstance, deps: AppDependencies): void {
  for (const mount of ['', '/onemin']) {
    app.register(async (api) => serveApi(api, deps), { prefix: `${mount}/api` });
    app.register(async (open) => {
      renderFaults(open, deps.limits, renderFault);
      serveModels(open, `${mount}/models`, deps.catalogue);
    });
  }
  app.register(
    async (rest) => {
      renderFaults(rest, deps.limits, renderFault);
      refuseUnknownUrls(rest);
    },
    { prefix: '/onemin' },
  );
  app.register(async (bucket) => serveBucket(bucket, deps), { prefix: `/${BUCKET}` });
}

/** Key first, then route, then body. */
function serveApi(app: FastifyInstance, deps: AppDependencies): void {
  renderFaults(app, deps.limits, renderFault);
  requireKey(app, deps.keyring, inApiKeyHeader);
  requireScope(app, 'images');
  countRequests(app, deps.rates);
  serveFeatures(app, deps);
  // In a scope of its own, because its bodies are forms.
  app.register(async (assets) => serveAssets(assets, deps));
  refuseUnknownUrls(app);
}
