import type { FastifyInstance } from 'fastify';

import type { Clock } from '../../kernel/clock.ts';
import { fault } from '../../kernel/errors.ts';
import { contentTypeOfKey } from '../../storage/object-key.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { pathOf } from '../replies/path.ts';
import { contentDisposition } from './content-disposition.ts';
import { pictureOfThumbnail } from './image-links.ts';
import { cachedFor, openToPages, sendImage } from './send-image.ts';
import { sendThumbnail } from './send-thumbnail.ts';
import { createThumbnails } from './thumbnails.ts';
import type { UrlSigner } from './url-signer.ts';

interface ImageRequest {
  Querystring: { exp?: unknown; sig?: unknown };
}

/**
 * `GET /images/<name>.png?exp=…&sig=…`: a picture, to whoever holds its link, and with `/thumbnail.webp`
 * behind the name a small one of it, by a link of its own. Nothing is looked up
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
  const thumbnails = createThumbnails(store);

  app.addHook('onRequest', async (_request, reply) => openToPages(reply));

  app.route<ImageRequest>({
    method: ['GET', 'HEAD'],
    url: '/*',
    handler: async (request, reply) => {
      // The raw path has to be a key letter by letter: no other spelling of it, no way out of it.
      const name = pathOf(request.url).slice(1);
      const pictured = pictureOfThumbnail(name);
      const key = pictured ?? name;
      if (!isImageKey(key)) throw fault('link_invalid', {});
      const link = signer.verify(name, { exp: request.query.exp, sig: request.query.sig });
      if (link.verdict === 'forged') throw fault('link_invalid', {});
      if (link.verdict === 'expired') throw fault('link_expired', { expiredAt: link.expiresAt });
      const image = {
        key,
        caching: cachedFor(link.expiresAt - clock.now()),
        disposition: contentDisposition('inline', key.slice(key.lastIndexOf('/') + 1)),
      };
      return pictured === undefined
        ? sendImage(request, reply, store, image)
        : sendThumbnail(request, reply, { store, thumbnails }, image);
    },
  });
}

const isImageKey = (key: string): boolean => contentTypeOfKey(key)?.startsWith('image/') ?? false;
