import { fetchInput } from '../../api/responses.ts';
import type { NamedBlob } from '../../api/planned-request.ts';
import { blobOfDataUrl } from './data-url.ts';
import type { Said } from './turn.ts';

/**
 * The pictures that were sent with a response, as the server keeps them.
 * @throws ApiError when there is no such response any more.
 */
export async function fetchInputPictures(
  responseId: string,
  signal?: AbortSignal,
): Promise<readonly NamedBlob[]> {
  const items = await fetchInput(responseId, signal);
  const parts = items.flatMap((item) =>
    item.type === 'message' && item.role === 'user' ? item.content : [],
  );
  const blobs = parts.flatMap((part) => {
    if (part.type !== 'input_image' || part.image_url === null) return [];
    return blobOfDataUrl(part.image_url) ?? [];
  });
  return blobs.map((blob, index) => ({ name: `picture-${index + 1}`, blob }));
}

/** What was said with all its pictures at hand, so that it can be said again. */
export async function atHand({ kept, ...said }: Said): Promise<Said> {
  if (kept === undefined) return said;
  return { ...said, pictures: await fetchInputPictures(kept.responseId) };
}
