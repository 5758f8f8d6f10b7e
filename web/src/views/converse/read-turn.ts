import { fetchInput, fetchResponse } from '../../api/responses.ts';
import { blobOfDataUrl } from './data-url.ts';
import { answerOf } from './fold-event.ts';
import { WAITING, type Said, type Turn } from './turn.ts';

type InputItems = Awaited<ReturnType<typeof fetchInput>>;

/** A turn as the server keeps it; its parent is the response that it went on from. */
export interface ReadTurn {
  readonly turn: Turn;
  readonly previousId: string | null;
}

/** @throws ApiError when there is no such response any more. */
export async function readTurn(responseId: string, signal: AbortSignal): Promise<ReadTurn> {
  const [{ response, recordId }, input] = await Promise.all([
    fetchResponse(responseId, signal),
    fetchInput(responseId, signal),
  ]);
  const previousId = response.previous_response_id;
  return {
    turn: {
      id: response.id,
      parent: previousId,
      said: saidIn(input),
      answer: answerOf(response, recordId, WAITING),
    },
    previousId,
  };
}

/** What people said in a request, and the pictures that were sent with it. */
function saidIn(items: InputItems): Said {
  const parts = items.flatMap((item) =>
    item.type === 'message' && item.role === 'user' ? item.content : [],
  );
  const texts = parts.flatMap((part) => (part.type === 'input_image' ? [] : [part.text]));
  const blobs = parts.flatMap((part) => {
    if (part.type !== 'input_image' || part.image_url === null) return [];
    return [blobOfDataUrl(part.image_url) ?? []].flat();
  });
  return {
    text: texts.join('\n'),
    pictures: blobs.map((blob, index) => ({ name: `picture-${index + 1}`, blob })),
  };
}
