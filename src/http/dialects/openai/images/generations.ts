import type { FastifyInstance } from 'fastify';

import { generationRequest } from '../../../../wire/openai/generation-request.ts';
import type { AppDependencies } from '../../../dependencies.ts';
import { throwForced } from '../../../forced-faults.ts';
import { allowOnly } from '../../../methods.ts';
import { signalOfDeparture } from '../../../replies/departure.ts';
import { replyWithImages, type ImageReplyNeeds } from '../../../drawing/reply-with-images.ts';
import { createCompatibleDrafter } from './compatible-drafter.ts';
import { withDeployment } from '../azure/deployment.ts';
import { OPENAI } from './image-dialect.ts';

const PATH = '/images/generations';

/** `POST /v1/images/generations`. */
export function serveGenerations(
  app: FastifyInstance,
  deps: ImageReplyNeeds & Pick<AppDependencies, 'catalogue' | 'compatibility' | 'rehearsal'>,
): void {
  const drafter = createCompatibleDrafter({
    ...deps,
    operation: 'generate',
    schemaOf: generationRequest,
  });

  app.post(PATH, { config: { draws: true } }, async (request, reply) => {
    const draft = await drafter(request, withDeployment(request, request.body));
    throwForced(request, deps.rehearsal);
    const signal = signalOfDeparture(reply);
    return replyWithImages(request, reply, deps, OPENAI, { draft, signal });
  });
  allowOnly(app, PATH, ['POST']);
}
