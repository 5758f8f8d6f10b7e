import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import { fault } from '../../../../kernel/errors.ts';
import { mayDeleteOf } from '../../../../ledger/rights.ts';
import { check } from '../../../../wire/check.ts';
import type { DeletedResponse } from '../../../../wire/openai/responses/response-object.ts';
import {
  inputItemsQuery,
  responseQuery,
} from '../../../../wire/openai/responses/response-query.ts';
import { callerOf } from '../../../authentication.ts';
import { acceptLargeJson } from '../../../large-json/accept-large-json.ts';
import { allowOnly } from '../../../methods.ts';
import { signalOfDeparture } from '../../../replies/departure.ts';
import { askerOf } from '../../../replies/fault-renderer.ts';
import { declareJson, sendJson } from '../../../replies/json.ts';
import { textStream } from '../../../replies/reply-body.ts';
import { createResponse } from './create-response.ts';
import { listInputItems } from './input-items.ts';
import type { ResponseNeeds } from './needs.ts';
import { queryOf } from './query-of.ts';
import { renderResponse, stateOf } from './render-response.ts';
import { bodyOf } from './response-body.ts';
import { streamStored } from './stream-response.ts';

interface OfResponse {
  readonly Params: { readonly id: string };
}

type ResponseQuest = FastifyRequest<OfResponse>;

/**
 * `/v1/responses…`: conversations that draw. A key sees those of its team; it cancels and deletes those
 * of its own user, and with the scope `records` all of them.
 */
export function serveResponses(app: FastifyInstance, deps: ResponseNeeds): void {
  // In a scope of its own, because its bodies may be large.
  app.register(async (large) => {
    acceptLargeJson(large, { spool: deps.spool, limits: deps.limits.largeJson });
    large.post('/responses', { config: { draws: true } }, async (request, reply) =>
      createResponse(request, reply, deps),
    );
  });
  allowOnly(app, '/responses', ['POST']);

  app.get<OfResponse>('/responses/:id', async (request, reply) => {
    const { stream, include_obfuscation: obfuscates } = check(responseQuery, queryOf(request));
    const response = await find(deps, request);
    if (stream !== 'true') return show(deps, request, reply, response);
    const departure = signalOfDeparture(reply);
    return streamStored(request, reply, deps, {
      response,
      departure,
      obfuscates: obfuscates === 'true',
    });
  });
  app.delete<OfResponse>('/responses/:id', async (request, reply) => {
    const response = await findOwn(deps, request);
    const { call } = response.outcome;
    // Nobody could come back for what goes on in the background.
    if (call && response.background) await deps.generation.cancel(call.recordId);
    if (!(await deps.erasure.eraseResponse(response.teamId, response.id))) throw missing(response);
    const deleted: DeletedResponse = { id: response.id, object: 'response', deleted: true };
    return sendJson(reply, deleted);
  });
  allowOnly(app, '/responses/:id', ['GET', 'HEAD', 'DELETE']);

  app.post<OfResponse>('/responses/:id/cancel', async (request, reply) => {
    const response = await findOwn(deps, request);
    const { call } = response.outcome;
    if (!response.background) throw fault('response_not_cancellable', {});
    if (call) await deps.generation.cancel(call.recordId);
    return show(deps, request, reply, response);
  });
  allowOnly(app, '/responses/:id/cancel', ['POST']);

  app.get<OfResponse>('/responses/:id/input_items', async (request, reply) => {
    const query = check(inputItemsQuery, queryOf(request));
    const { input } = await find(deps, request);
    return sendWithPictures(deps, reply, listInputItems(input, query));
  });
  allowOnly(app, '/responses/:id/input_items', ['GET', 'HEAD']);
}

const missing = ({ id }: { readonly id: string }) => fault('response_not_found', { id });

/** Another team's response is as absent as one that never was, or has expired. */
async function find(
  { responses, clock }: ResponseNeeds,
  request: ResponseQuest,
): Promise<StoredResponse> {
  const { teamId } = callerOf(request);
  const found = await responses.find(teamId, request.params.id, clock.now());
  if (found === undefined) throw missing(request.params);
  return found;
}

/** @throws GalaError `forbidden` when it is a colleague's. */
async function findOwn(deps: ResponseNeeds, request: ResponseQuest): Promise<StoredResponse> {
  const found = await find(deps, request);
  if (mayDeleteOf(callerOf(request), found.userId)) return found;
  throw fault('forbidden', { scope: 'records' });
}

async function show(
  deps: ResponseNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  response: StoredResponse,
): Promise<FastifyReply> {
  const state = await stateOf(deps, response);
  const { call } = response.outcome;
  if (call) reply.header('x-gala-record', call.recordId);
  return sendWithPictures(deps, reply, renderResponse(deps, askerOf(request), state));
}

async function sendWithPictures(
  { store }: ResponseNeeds,
  reply: FastifyReply,
  object: object,
): Promise<FastifyReply> {
  const { bytes, chunks } = await bodyOf(store, object);
  declareJson(reply).header('content-length', bytes);
  return reply.send(textStream(chunks()));
}
