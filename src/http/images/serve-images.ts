import type { FastifyInstance } from 'fastify';

import type { Clock } from '../../kernel/clock.ts';
import { fault } from '../../kernel/errors.ts';
import { contentTypeOfKey } from '../../storage/object-key.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { pathOf } from '../replies/path.ts';
import { contentDisposition } from './content-disposition.ts';
import { cachedFor, openToPages, sendImage } from './send-image.ts';
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

  app.addHook('onRequest', async (_request, reply) => openToPages(reply));

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
      return sendImage(request, reply, store, {
        key,
        caching: cachedFor(link.expiresAt - clock.now()),
        disposition: contentDisposition('inline', key.slice(key.lastIndexOf('/') + 1)),
      });
    },
  });
}

const isImageKey = (key: string): boolean => contentTypeOfKey(key)?.startsWith('image/') ?? false;
