import type { ReplyBody } from '../../../replies/reply-body.ts';
import { jsonParts, lengthOfParts, writeParts } from '../../../replies/stored-base64.ts';
import type { ResponseNeeds } from './needs.ts';

/** A body whose pictures are read from the store as it is written. */
export async function bodyOf(
  store: ResponseNeeds['store'],
  object: object,
): Promise<Exclude<ReplyBody, string>> {
  const parts = [...jsonParts(object, 2), '\n'];
  return { bytes: await lengthOfParts(store, parts), chunks: () => writeParts(store, parts) };
}
