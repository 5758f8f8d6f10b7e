import type { FastifyInstance } from 'fastify';

import { requireKey, requireScope, type FindSecret } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';
import type { ImageLinks } from '../../images/image-links.ts';
import { countRequests } from '../../rates/count-requests.ts';
import type { BySession } from '../../sessions/by-session.ts';
import { refuseUnknownUrls } from '../../unknown-urls.ts';
import { serveEdits } from './images/edits.ts';
import { serveFiles } from './files/files.ts';
import { stampCompatibility } from './headers/compatibility-headers.ts';
import { serveGenerations } from './images/generations.ts';
import { serveModels } from './models.ts';
import { serveResponses } from './responses/routes.ts';
import { stampRates } from './headers/rate-headers.ts';
import { stampReplies } from './headers/reply-headers.ts';
import { serveVariations } from './images/variations.ts';

export type OpenAiNeeds = AppDependencies & { readonly links: ImageLinks };

/** Everything under `/v1`: OpenAI's API. Key first, then route, then body. */
export function serveOpenAi(
  app: FastifyInstance,
  deps: OpenAiNeeds,
  findSecret: FindSecret,
  bySession?: BySession,
): void {
  prepareOpenAi(app, deps, findSecret, bySession);
  serveDrawing(app, deps);
  serveFiles(app, deps);
  serveResponses(app, deps);
  serveModels(app, deps.catalogue);
  refuseUnknownUrls(app);
}

/** What every request of the API goes through, whatever its route. */
export function prepareOpenAi(
  app: FastifyInstance,
  deps: Pick<AppDependencies, 'keyring' | 'rates'>,
  findSecret: FindSecret,
  bySession?: BySession,
): void {
  stampReplies(app);
  stampRates(app, deps.rates);
  stampCompatibility(app);
  requireKey(app, deps.keyring, findSecret, bySession);
  requireScope(app, 'images');
  countRequests(app, deps.rates);
}

/** The routes that draw. */
export function serveDrawing(app: FastifyInstance, deps: OpenAiNeeds): void {
  serveGenerations(app, deps);
  // In scopes of their own, because of what their bodies are.
  app.register(async (edits) => serveEdits(edits, deps));
  app.register(async (variations) => serveVariations(variations, deps));
}
