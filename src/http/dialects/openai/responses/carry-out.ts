import type { FastifyRequest } from 'fastify';

import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import type { ImageResult } from '../../../../kernel/image-result.ts';
import type { IdempotencyClaim } from '../../../../ledger/image-record.ts';
import type { ResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { submit, submitToBackground, type Work } from '../../../drawing/submit.ts';
import { clientNotes } from '../client-request-id.ts';
import { firstDrawn } from './first-of.ts';
import type { ResponseNeeds } from './needs.ts';
import { notesOf } from './notes.ts';
import type { PreparedResponse } from './prepare-response.ts';
import { speak } from './speak.ts';

/** What is heard of a response while it is drawn. */
export type Ears = Pick<Work, 'onAdmitted' | 'onPartial'>;

/** A response that was carried out, or begun: this one, or the first of its idempotency key. */
export interface CarriedOut {
  readonly response: StoredResponse;
  /** Of what was drawn while the client waited. */
  readonly result: ImageResult | undefined;
}

/**
 * Writes a prepared response and has its picture drawn, or at least begun. A response that is stored is
 * written before its record is, so that whatever a crash leaves can be found; of one that is not
 * admitted, or that fails while its client waits for an ordinary answer, nothing stays.
 *
 * @param keepsFailed whether the client has heard of the response once it is admitted.
 * @throws GalaError with the fault that ended it.
 */
export async function carryOut(
  request: FastifyRequest,
  deps: ResponseNeeds,
  asked: ResponseRequest,
  { response, draft, inputs, kept }: PreparedResponse,
  {
    claim,
    signal,
    ears,
    keepsFailed,
  }: {
    readonly claim: IdempotencyClaim | undefined;
    readonly signal: AbortSignal;
    readonly ears: Ears;
    readonly keepsFailed: boolean;
  },
): Promise<CarriedOut> {
  const { store: isStored, background } = asked.body;
  const { call } = response.outcome;
  if (draft === undefined || call === undefined) {
    const spoken = await speak(deps, response, { kept, isStored, claim, signal });
    return { response: spoken, result: undefined };
  }
  let admitted = false;
  let written = false;
  let handedOver = false;
  const forget = async (): Promise<void> => {
    if (written) await deps.erasure.withdrawResponse(response.teamId, response.id);
    else await deps.keeper.discard(kept);
    if (inputs && !handedOver) await deps.intake.release(inputs);
  };
  try {
    if (isStored) await deps.responses.insert(response);
    written = isStored;
    const work: Work = {
      dialect: 'openai',
      draft: { ...draft, notes: { ...notesOf(response), ...clientNotes(request) } },
      requestHash: claim?.requestHash,
      recordId: call.recordId,
      signal,
      ...ears,
      onAdmitted: (facts) => {
        admitted = true;
        ears.onAdmitted?.(facts);
      },
      onEnd: async () => {
        if (inputs) await deps.intake.release(inputs);
      },
    };
    handedOver = true;
    const result = background ? undefined : await submit(request, deps, work);
    const { recordId } = result ?? (await submitToBackground(request, deps, work));
    const isFirst = recordId === call.recordId;
    if (!isFirst || !isStored) await forget();
    return { response: isFirst ? response : await firstDrawn(deps, response, recordId), result };
  } catch (error) {
    if (!(admitted && keepsFailed && isStored)) await forget();
    throw error;
  }
}
