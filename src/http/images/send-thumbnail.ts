import type { FastifyReply, FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import { THUMBNAIL_EDGE } from '../../pixels/thumbnail.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { isKnown } from '../replies/entity-tag.ts';
import { sendImage, type SentImage } from './send-image.ts';
import type { Thumbnails } from './thumbnails.ts';

/**
 * Sends the thumbnail of a picture, or the news that the client has it already, which makes none. A
 * picture that cannot be read is sent itself.
 * @throws GalaError `image_gone`, also when the thumbnail is still known.
 */
export async function sendThumbnail(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: { readonly store: Pick<ObjectStore, 'stat' | 'get'>; readonly thumbnails: Thumbnails },
  image: SentImage,
): Promise<FastifyReply> {
  const info = await parts.store.stat(image.key);
  if (!info) throw fault('image_gone', {});
  const etag = info.etag.replace(/"$/, `-${THUMBNAIL_EDGE}"`);
  const headers = { 'cache-control': image.caching, etag };
  if (isKnown(request, etag)) return reply.headers(headers).status(304).send();

  const made = await parts.thumbnails.of(info, () => !request.raw.socket.destroyed);
  if (!made) return sendImage(request, reply, parts.store, image);
  return reply
    .headers({ ...headers, 'content-type': 'image/webp', 'content-disposition': 'inline' })
    .send(made);
}
