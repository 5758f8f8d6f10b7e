import type { FastifyInstance } from 'fastify';

import { requireKey, requireScope } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import type { ImageLinks } from '../../images/image-links.ts';
import { refuseUnknownUrls } from '../../unknown-urls.ts';
import { serveGenerations } from './generations.ts';
import { serveModels } from './models.ts';
import { stampReplies } from './reply-headers.ts';
import { serveUploads } from './uploads.ts';

/** Everything under `/v1`: OpenAI's API. Key first, then route, then body. */
export function serveOpenAi(
  app: FastifyInstance,
  deps: AppDependencies & { readonly links: ImageLinks },
): void {
  stampReplies(app);
  requireKey(app, deps.keyring);
  requireScope(app, 'images');
  serveGenerations(app, deps);
  // In a scope of its own, because its bodies are forms.
  app.register(async (uploads) => serveUploads(uploads, deps));
  serveModels(app, deps.catalogue);
  refuseUnknownUrls(app);
}
