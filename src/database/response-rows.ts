import {
  keptPictures,
  type ConversationItem,
  type ResponseOutcome,
  type StoredResponse,
} from '../conversations/stored-response.ts';
import type { ResponseRow } from './schema.ts';

/** The row of a response; its pictures are rows of their own, see {@link ownedObjects}. */
export function responseRow(response: StoredResponse): ResponseRow {
  const settings = JSON.stringify(response.settings);
  const input = JSON.stringify(response.input);
  const outcome = JSON.stringify(response.outcome);
  const length = settings.length + input.length + outcome.length;
  return {
    id: response.id,
    team_id: response.teamId,
    user_id: response.userId,
    key_id: response.keyId,
    end_user: response.endUser ?? null,
    created_at: response.createdAt,
    expires_at: response.expiresAt,
    previous_id: response.previousResponseId,
    background: Number(response.background),
    settings,
    input,
    outcome,
    length,
    weight: keptPictures(response).reduce((sum, { bytes }) => sum + bytes, length),
    call_id: response.outcome.call?.id ?? null,
    record_id: response.outcome.call?.recordId ?? null,
  };
}

/** The keys of its pictures, each once: a client may have named the same one several times. */
export function ownedObjects(response: StoredResponse): readonly string[] {
  return [...new Set(keptPictures(response).map(({ key }) => key))];
}

export function responseOf(row: ResponseRow): StoredResponse {
  const { call, message } = JSON.parse(row.outcome) as Partial<ResponseOutcome>;
  return {
    id: row.id,
    teamId: row.team_id,
    userId: row.user_id,
    keyId: row.key_id,
    ...(row.end_user !== null && { endUser: row.end_user }),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    previousResponseId: row.previous_id,
    background: row.background === 1,
    settings: JSON.parse(row.settings) as Record<string, unknown>,
    input: JSON.parse(row.input) as ConversationItem[],
    // What is undefined is not in the JSON.
    outcome: { call: call && { ...call, wholePrompt: call.wholePrompt }, message },
  };
}
