import type { FastifyRequest } from 'fastify';

import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import { CLAIM_LIFE_MS } from '../../../../generation/claim-life.ts';
import { fault } from '../../../../kernel/errors.ts';
import type { IdempotencyClaim } from '../../../../ledger/image-record.ts';
import type { ResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { callerOf } from '../../../authentication.ts';
import { hashRequest } from '../../../canonical-request.ts';
import { idempotencyKeyOf } from '../../../drawing/idempotency-key.ts';
import { pathOf } from '../../../replies/path.ts';
import type { ResponseNeeds } from './needs.ts';

/**
 * The claim of a request with an `Idempotency-Key`, whether it will be answered by words or by a picture.
 * It goes by what was asked for, not by what is drawn.
 */
export function claimOf(
  request: FastifyRequest,
  { clock }: Pick<ResponseNeeds, 'clock'>,
  asked: ResponseRequest,
): IdempotencyClaim | undefined {
  const value = idempotencyKeyOf(request);
  if (value === undefined) return undefined;
  const requestHash = hashRequest({
    dialect: 'openai',
    path: pathOf(request.routeOptions.url ?? request.url),
    model: asked.body.model,
    body: { ...asked.body, input: asked.items, tools: asked.tool?.sent },
  });
  const { id: keyId } = callerOf(request);
  return { keyId, value, requestHash, expiresAt: clock.now() + CLAIM_LIFE_MS };
}

/**
 * The stored response that a claim was answered with by words alone, before anything is planned: a planner
 * that is asked again may decide otherwise. One that was not stored has to be planned again.
 * @throws GalaError `idempotency_mismatch`.
 */
export async function spokenBefore(
  request: FastifyRequest,
  { responses, clock }: Pick<ResponseNeeds, 'responses' | 'clock'>,
  claim: IdempotencyClaim | undefined,
): Promise<StoredResponse | undefined> {
  if (claim === undefined) return undefined;
  const first = await responses.findSpoken(claim, clock.now());
  if (first === undefined) return undefined;
  if (first.requestHash !== claim.requestHash) throw fault('idempotency_mismatch', {});
  return responses.find(callerOf(request).teamId, first.id, clock.now());
}
