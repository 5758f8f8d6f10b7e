import type { FastifyInstance } from 'fastify';

import { requireKey, requireScope } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import type { ImageLinks } from '../../images/image-links.ts';
import { countRequests } from '../../rates/count-requests.ts';
import { renderFaults } from '../../replies/faults.ts';
import { refuseUnknownUrls } from '../../unknown-urls.ts';
import { serveBilling } from './billing.ts';
import { createFaultRenderer } from './errors.ts';
import { serveEdits } from './edits.ts';
import { serveGenerations } from './generations.ts';
import { serveKeys } from './keys.ts';
import { serveLogs } from './logs.ts';
import { serveModels } from './models.ts';
import { stampReplies } from './reply-headers.ts';
import { servedModels } from './served-models.ts';
import { serveUsage } from './usage.ts';

/** AI/ML API's API, with the paths of its documents. */
export function serveAimlApi(
  app: FastifyInstance,
  deps: AppDependencies & { readonly links: ImageLinks },
): void {
  const render = createFaultRenderer(deps.clock);
  const models = servedModels(deps.catalogue);
  renderFaults(app, deps.limits, render);
  stampReplies(app);
  // The list of models needs no key, as there.
  serveModels(app, models, deps.publicUrl);
  app.register(async (images) => {
    requireKey(images, deps.keyring);
    requireScope(images, 'images');
    countRequests(images, deps.rates);
    serveGenerations(images, deps, models, render);
    // In a scope of its own, because its bodies are forms.
    images.register(async (edits) => serveEdits(edits, deps, models, render));
  });
  app.register(async (account) => {
    requireKey(account, deps.keyring);
    serveBilling(account, deps);
    serveUsage(account, deps);
    serveLogs(account, deps, models);
    serveKeys(account, deps);
  });
  refuseUnknownUrls(app);
}
