import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Clock } from '../../kernel/clock.ts';
import { fault } from '../../kernel/errors.ts';
import { contentTypeOfKey } from '../../storage/object-key.ts';
import type { ByteRange, ObjectInfo, ObjectStore } from '../../storage/object-store.ts';
import { pathOf } from '../replies/path.ts';
import { readRange } from './byte-range.ts';
import type { UrlSigner } from './url-signer.ts';

interface ImageRequest {
  Querystring: { exp?: unknown; sig?: unknown };
}

/**
 * `GET /images/<name>.png?exp=…&sig=…`: a picture, to whoever holds its link. Nothing is looked up
 * before the signature has been checked. A dead link says so; a link that does not fit says nothing
 * about whether there is such a picture.
 */
export function serveImages(
  app: FastifyInstance,
  deps: {
    readonly store: Pick<ObjectStore, 'stat' | 'get'>;
    readonly signer: UrlSigner;
    readonly clock: Clock;
  },
): void {
  const { store, signer, clock } = deps;

  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      // Of an error; a picture sets its own.
      'cache-control': 'no-store',
    });
  });

  app.route<ImageRequest>({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: async (request, reply) => {
      // The raw path has to be a key letter by letter: no other spelling of it, no way out of it.
      const key = pathOf(request.url).slice(1);
      if (!isImageKey(key)) throw fault('link_invalid', {});
      const link = signer.verify(key, { exp: request.query.exp, sig: request.query.sig });
      if (link.verdict === 'forged') throw fault('link_invalid', {});
      if (link.verdict === 'expired') throw fault('link_expired', { expiredAt: link.expiresAt });

      const info = await store.stat(key);
      if (!info) throw fault('image_gone', {});
      const lifeMs = link.expiresAt - clock.now();
      if (isKnown(request, info)) return describe(reply, info, lifeMs).status(304).send();

      const part = requestedPart(request, info);
      if (request.method === 'HEAD') {
        return describe(reply, info, lifeMs).header('content-length', info.bytes).send();
      }
      const object = await store.get(key, part);
      // Swept between the look and the read.
      if (!object) throw fault('image_gone', {});
      describe(reply, info, lifeMs);
      if (part) {
        reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${info.bytes}`);
      }
      const bytes = part ? part.end - part.start + 1 : info.bytes;
      return reply.header('content-length', bytes).send(object.body);
    },
  });
}

const isImageKey = (key: string): boolean => contentTypeOfKey(key)?.startsWith('image/') ?? false;

function describe(reply: FastifyReply, info: ObjectInfo, lifeMs: number): FastifyReply {
  const name = info.key.slice(info.key.lastIndexOf('/') + 1);
  return reply.headers({
    'content-type': info.contentType,
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': `private, max-age=${Math.max(0, Math.floor(lifeMs / 1000))}, immutable`,
    'accept-ranges': 'bytes',
    etag: info.etag,
    'last-modified': lastModified(info),
  });
}

const lastModified = (info: ObjectInfo): string => new Date(info.createdAt).toUTCString();

/** `If-None-Match`: the client has this very picture already. */
function isKnown(request: FastifyRequest, info: ObjectInfo): boolean {
  const tags = request.headers['if-none-match']?.split(',') ?? [];
  return tags.some((tag) => ['*', info.etag, `W/${info.etag}`].includes(tag.trim()));
}

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
