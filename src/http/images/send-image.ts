import type { FastifyReply, FastifyRequest } from 'fastify';

import { fault, type GalaError } from '../../kernel/errors.ts';
import type { ByteRange, ObjectInfo, ObjectStore } from '../../storage/object-store.ts';
import { isKnown } from '../replies/entity-tag.ts';
import { readRange } from './byte-range.ts';

/** A picture that somebody may have. */
export interface SentImage {
  /** Key in the object store. */
  readonly key: string;
  /** How caches may keep it, see {@link cachedFor}. */
  readonly caching: string;
  /** See `content-disposition.ts`. */
  readonly disposition: string;
  /** What is said when it is not there any more; `image_gone` when left out. */
  readonly missing?: () => GalaError;
}

/** For caches of whoever it was sent to, as long as the link to it works. */
export const cachedFor = (lifeMs: number): string =>
  `private, max-age=${Math.max(0, Math.floor(lifeMs / 1000))}, immutable`;

/**
 * Sends a picture, the part of it that is asked for, or the news that the client has it already.
 * @throws GalaError `image_gone` or what is said in its place, `range_not_satisfiable`.
 */
export async function sendImage(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Pick<ObjectStore, 'stat' | 'get'>,
  image: SentImage,
): Promise<FastifyReply> {
  const missing = image.missing ?? (() => fault('image_gone', {}));
  const info = await store.stat(image.key);
  if (!info) throw missing();
  if (isKnown(request, info.etag)) return describe(reply, info, image).status(304).send();

  const part = requestedPart(request, info);
  if (request.method === 'HEAD') {
    return describe(reply, info, image).header('content-length', info.bytes).send();
  }
  const object = await store.get(image.key, part);
  // Swept between the look and the read.
  if (!object) throw missing();
  describe(reply, info, image);
  if (part) {
    reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${info.bytes}`);
  }
  const bytes = part ? part.end - part.start + 1 : info.bytes;
  return reply.header('content-length', bytes).send(object.body);
}

/** Pages of other sites may show pictures, and errors about them are not to be kept. */
export function openToPages(reply: FastifyReply): void {
  reply.headers({
    'cross-origin-resource-policy': 'cross-origin',
    // Of an error; a picture sets its own.
    'cache-control': 'no-store',
  });
}

function describe(
  reply: FastifyReply,
  info: ObjectInfo,
  { caching, disposition }: Pick<SentImage, 'caching' | 'disposition'>,
): FastifyReply {
  return reply.headers({
    'content-type': info.contentType,
    'content-disposition': disposition,
    'cache-control': caching,
    'accept-ranges': 'bytes',
    etag: info.etag,
    'last-modified': lastModified(info),
  });
}

const lastModified = (info: ObjectInfo): string => new Date(info.createdAt).toUTCString();

/**
 * The part of the picture that is wanted; `undefined` for all of it. Ranges are defined for GET
 * alone, and with `If-Range` a part is only wanted of the picture the client knows.
 * @throws GalaError `range_not_satisfiable`.
 */
function requestedPart(request: FastifyRequest, info: ObjectInfo): ByteRange | undefined {
  const condition = request.headers['if-range'];
  const applies =
    request.method === 'GET' &&
    (condition === undefined || condition === info.etag || condition === lastModified(info));
  const asked = readRange(applies ? request.headers.range : undefined, info.bytes);
  if (asked.kind === 'outside') throw fault('range_not_satisfiable', { bytes: info.bytes });
  return asked.kind === 'part' ? asked.range : undefined;
}
