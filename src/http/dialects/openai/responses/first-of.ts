import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import type { ResponseNeeds } from './needs.ts';
import { responseIn } from './notes.ts';
import { idsOf, timeOf } from './response-ids.ts';

type Needs = Pick<ResponseNeeds, 'responses' | 'records'>;

/** The response of the first request with the same idempotency key; it was planned the same way. */
export async function firstDrawn(
  { responses, records }: Needs,
  again: StoredResponse,
  recordId: string,
): Promise<StoredResponse> {
  const stored = await responses.findByRecord(recordId);
  if (stored) return stored;
  const record = await records.find(recordId);
  const id = record && responseIn(record.notes);
  if (record === undefined || id === undefined) return again;
  // Its record was made later, perhaps in the next second.
  return renamed(again, { id, createdAt: timeOf(id), recordId });
}

/** The same of one that only spoke. */
export async function firstSpoken(
  { responses }: Needs,
  again: StoredResponse,
  first: Pick<StoredResponse, 'id' | 'createdAt'>,
): Promise<StoredResponse> {
  const stored = await responses.find(again.teamId, first.id, again.createdAt);
  return stored ?? renamed(again, first);
}

function renamed(
  again: StoredResponse,
  { id, createdAt, recordId }: Pick<StoredResponse, 'id' | 'createdAt'> & { recordId?: string },
): StoredResponse {
  const { call, message } = again.outcome;
  const ids = idsOf(id);
  return {
    ...again,
    id,
    createdAt,
    outcome: {
      call: call && { ...call, id: ids.call, recordId: recordId ?? call.recordId },
      message: message && { ...message, id: ids.message },
    },
  };
}
