import type { FastifyReply, FastifyRequest } from 'fastify';

import { checkResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { throwForced } from '../../../forced-faults.ts';
import { factsOf } from '../../../drawing/images-answer.ts';
import { answerPatiently } from '../../../replies/answer-patiently.ts';
import { signalOfDeparture } from '../../../replies/departure.ts';
import { askerOf } from '../../../replies/fault-renderer.ts';
import type { Answer } from '../../../replies/reply-body.ts';
import { renderFault } from '../errors/errors.ts';
import { carryOut, type CarriedOut } from './carry-out.ts';
import { claimOf, spokenBefore } from './claim.ts';
import { toolModels } from './draft-call.ts';
import type { ResponseNeeds } from './needs.ts';
import { prepareResponse } from './prepare-response.ts';
import { renderResponse, stateOf } from './render-response.ts';
import { bodyOf } from './response-body.ts';
import { streamResponse, streamStored } from './stream-response.ts';

/**
 * Answers `POST /v1/responses`: with the response once it is done, as soon as it is begun when it goes
 * on in the background, or with events.
 */
export async function createResponse(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ResponseNeeds,
): Promise<FastifyReply> {
  const departure = signalOfDeparture(reply);
  // 1. Read the request and decide what is answered.
  const asked = checkResponseRequest(request.body, toolModels(deps.catalogue));
  throwForced(request, deps.rehearsal);
  const { stream, background, stream_options: options } = asked.body;
  const claim = claimOf(request, deps, asked);
  const spoken = await spokenBefore(request, deps, claim);
  if (spoken && stream) {
    const obfuscates = options?.include_obfuscation;
    return streamStored(request, reply, deps, { response: spoken, departure, obfuscates });
  }
  if (spoken) {
    const again = Promise.resolve({ response: spoken, result: undefined });
    return answerWith(request, reply, deps, again);
  }
  const prepared = await prepareResponse(request, deps, asked, departure);
  // 2. Draw, and answer.
  if (stream) return streamResponse(request, reply, deps, { asked, claim, prepared, departure });
  const carried = carryOut(request, deps, asked, prepared, {
    claim,
    // What goes on in the background is not the client's to break off.
    signal: background ? new AbortController().signal : departure,
    ears: {},
    keepsFailed: false,
  });
  return answerWith(request, reply, deps, carried);
}

function answerWith(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ResponseNeeds,
  ended: Promise<CarriedOut>,
): Promise<FastifyReply> {
  const answer = ended.then(async ({ response, result }): Promise<Answer> => {
    const state = await stateOf(deps, response);
    const object = renderResponse(deps, askerOf(request), state);
    return { headers: result ? factsOf(result) : {}, body: await bodyOf(deps.store, object) };
  });
  return answerPatiently(request, reply, deps.limits, renderFault, answer);
}
