import type { FastifyInstance } from 'fastify';

import { aimlGenerationRequest } from '../../../wire/aimlapi/generation-request.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { replyWithImages, type ImageReplyNeeds } from '../../drawing/reply-with-images.ts';
import { throwForced } from '../../forced-faults.ts';
import { allowOnly } from '../../methods.ts';
import { signalOfDeparture } from '../../replies/departure.ts';
import type { RenderFault } from '../../replies/fault-renderer.ts';
import { aimlDialect } from './aimlapi.ts';
import { traced } from './client-request-id.ts';
import { createAimlDrafter } from './draft.ts';
import type { ServedModels } from './served-models.ts';

/** Newer schemas leave the version out. */
const PATHS = ['/v1/images/generations', '/images/generations'];

/** `POST /v1/images/generations`. */
export function serveGenerations(
  app: FastifyInstance,
  deps: ImageReplyNeeds & Pick<AppDependencies, 'rehearsal'>,
  models: ServedModels,
  render: RenderFault,
): void {
  const drafter = createAimlDrafter(models, 'generate', aimlGenerationRequest);

  for (const path of PATHS) {
    app.post(path, { config: { draws: true } }, async (request, reply) => {
      const draft = traced(drafter(request.body), request);
      throwForced(request, deps.rehearsal);
      const signal = signalOfDeparture(reply);
      const dialect = aimlDialect(render, draft.ignored);
      return replyWithImages(request, reply, deps, dialect, { draft, signal });
    });
    allowOnly(app, path, ['POST']);
  }
}
