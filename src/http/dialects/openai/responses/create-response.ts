import type { FastifyReply, FastifyRequest } from 'fastify';

import { checkResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { throwForced } from '../../../forced-faults.ts';
import { factsOf } from '../../../drawing/images-answer.ts';
import { answerPatiently } from '../../../replies/answer-patiently.ts';
import { signalOfDeparture } from '../../../replies/departure.ts';
import { askerOf } from '../../../replies/fault-renderer.ts';
import type { Answer } from '../../../replies/reply-body.ts';
import { renderFault } from '../errors/errors.ts';
import { carryOut } from './carry-out.ts';
import { toolModels } from './draft-call.ts';
import type { ResponseNeeds } from './needs.ts';
import { prepareResponse } from './prepare-response.ts';
import { renderResponse, stateOf } from './render-response.ts';
import { bodyOf } from './response-body.ts';
import { streamResponse } from './stream-response.ts';

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
  const prepared = await prepareResponse(request, deps, asked, departure);
  const { stream, background } = asked.body;
  // 2. Draw, and answer.
  if (stream) return streamResponse(request, reply, deps, { asked, prepared, departure });
  const carried = carryOut(request, deps, asked, prepared, {
    // What goes on in the background is not the client's to break off.
    signal: background ? new AbortController().signal : departure,
    ears: {},
    keepsFailed: false,
  });
  const answer = carried.then(async ({ response, result }): Promise<Answer> => {
    const state = await stateOf(deps, response);
    const object = renderResponse(deps, askerOf(request), state);
    return { headers: result ? factsOf(result) : {}, body: await bodyOf(deps.store, object) };
  });
  return answerPatiently(request, reply, deps.limits, renderFault, answer);
}
