import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import { fault } from '../../../../kernel/errors.ts';
import type { IdempotencyClaim } from '../../../../ledger/image-record.ts';
import { firstDrawn, firstSpoken } from './first-of.ts';
import type { ResponseNeeds } from './needs.ts';

/**
 * Writes a response that only speaks, where it is to be stored, with its claim in the same transaction;
 * gives it, or the first of its idempotency key. A picture that was drawn for that is waited for.
 *
 * @param kept keys of the pictures that came with it, which are deleted unless it comes to own them.
 * @throws GalaError `idempotency_mismatch`.
 */
export async function speak(
  deps: ResponseNeeds,
  response: StoredResponse,
  {
    kept,
    isStored,
    claim,
    signal,
  }: {
    readonly kept: readonly string[];
    readonly isStored: boolean;
    readonly claim: IdempotencyClaim | undefined;
    readonly signal: AbortSignal;
  },
): Promise<StoredResponse> {
  let ownsThem = false;
  try {
    if (claim === undefined) {
      if (isStored) await deps.responses.insert(response);
      ownsThem = isStored;
      return response;
    }
    const taken = await deps.responses.insertSpoken(response, claim, isStored);
    if (taken.outcome === 'mismatch') throw fault('idempotency_mismatch', {});
    if (taken.outcome === 'replayed') return await firstSpoken(deps, response, taken);
    if (taken.outcome === 'drawn') {
      await deps.generation.follow(taken.recordId, { signal });
      return await firstDrawn(deps, response, taken.recordId);
    }
    ownsThem = isStored;
    return response;
  } finally {
    if (!ownsThem) await deps.keeper.discard(kept);
  }
}
