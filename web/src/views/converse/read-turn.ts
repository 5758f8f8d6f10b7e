import { ownAddress } from '../../api/own-address.ts';
import { fetchKeptResponse } from '../../api/responses.ts';
import { answerOf } from './fold-event.ts';
import { WAITING, type Turn } from './turn.ts';

/** A turn as the server keeps it; its parent is the response that it went on from. */
export interface ReadTurn {
  readonly turn: Turn;
  readonly previousId: string | null;
}

/**
 * Its pictures are links: of a long conversation few are looked at.
 * @throws ApiError when there is no such response any more.
 */
export async function readTurn(responseId: string, signal: AbortSignal): Promise<ReadTurn> {
  const kept = await fetchKeptResponse(responseId, signal);
  const { response, said, record_id: recordId, picture } = kept;
  const { id, previous_response_id: previousId } = response;
  const answer = answerOf(response, recordId, WAITING);
  return {
    turn: {
      id,
      parent: previousId,
      said: {
        text: said.text,
        pictures: [],
        ...(said.pictures > 0 && { kept: { responseId: id, count: said.pictures } }),
      },
      answer: {
        ...answer,
        picture: picture && {
          source: ownAddress(picture.url),
          preview: ownAddress(picture.thumbnail_url),
        },
      },
    },
    previousId,
  };
}
