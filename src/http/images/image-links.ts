import type { FastifyRequest } from 'fastify';

import type { StoredImage } from '../../kernel/image-result.ts';
import type { UrlSigner } from './url-signer.ts';

/** Where pictures are served: the path of a picture is its key, and keys start like this. */
export const IMAGES_PATH = '/images';

/** Makes links to stored pictures: `https://host/images/<name>.png?exp=<seconds>&sig=<43 letters>`. */
export type ImageLinks = (request: FastifyRequest, image: Pick<StoredImage, 'key'>) => string;

export function createImageLinks(signer: UrlSigner, publicUrl: string | undefined): ImageLinks {
  return (request, { key }) => {
    const { exp, sig } = signer.sign(key);
    if (!`/${key}`.startsWith(`${IMAGES_PATH}/`)) throw new Error(`No key of a picture: “${key}”.`);
    // Keys are harmless in a URL as they are: see `contentTypeOfKey`.
    return `${publicUrl ?? originOf(request)}/${key}?exp=${exp}&sig=${sig}`;
  };
}

/** A host as it may stand in a URL; anything else in a Host header is not believed. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The origin the client itself used. Fastify reads forwarded headers here only when the connection
 * comes from a proxy that is trusted.
 */
function originOf(request: FastifyRequest): string {
  if (HOST.test(request.host)) return `${request.protocol}://${request.host}`;
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  const address = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  return `http://${address}${localPort === undefined ? '' : `:${localPort}`}`;
}
