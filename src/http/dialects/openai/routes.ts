import type { FastifyInstance } from 'fastify';

import { requireKey, requireScope } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import type { ImageLinks } from '../../images/image-links.ts';
import { countRequests } from '../../rates/count-requests.ts';
import { refuseUnknownUrls } from '../../unknown-urls.ts';
import { serveGenerations } from './generations.ts';
import { serveModels } from './models.ts';
import { stampRates } from './rate-headers.ts';
import { stampReplies } from './reply-headers.ts';
import { serveUploads } from './uploads.ts';

/** Everything under `/v1`: OpenAI's API. Key first, then route, then body. */
export function serveOpenAi(
  app: FastifyInstance,
  deps: AppDependencies & { readonly links: ImageLinks },
): void {
  stampReplies(app);
  stampRates(app, deps.rates);
  requireKey(app, deps.keyring);
  requireScope(app, 'images');
  countRequests(app, deps.rates);
  serveGenerations(app, deps);
  // In a scope of its own, because its bodies are forms.
  app.register(async (uploads) => serveUploads(uploads, deps));
  serveModels(app, deps.catalogue);
  refuseUnknownUrls(app);
}
