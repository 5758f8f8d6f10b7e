import type { FastifyRequest } from 'fastify';

import type { StoredImage } from '../../kernel/image-result.ts';
import { addressOf } from './server-address.ts';
import type { UrlSigner } from './url-signer.ts';

/** Where pictures are served: the path of a picture is its key, and keys start like this. */
export const IMAGES_PATH = '/images';

/** Makes links to stored pictures: `https://host/images/<name>.png?exp=<seconds>&sig=<43 letters>`. */
export type ImageLinks = (request: FastifyRequest, image: Pick<StoredImage, 'key'>) => string;

export function createImageLinks(signer: UrlSigner, publicUrl: string | undefined): ImageLinks {
  return (request, { key }) => imageLink(signer, addressOf(request, publicUrl), key);
}

/** A link to a stored picture on the server that is reached at `address`. */
export function imageLink(signer: Pick<UrlSigner, 'sign'>, address: string, key: string): string {
  const { exp, sig } = signer.sign(key);
  if (!`/${key}`.startsWith(`${IMAGES_PATH}/`)) throw new Error(`No key of a picture: “${key}”.`);
  // Keys are harmless in a URL as they are: see `contentTypeOfKey`.
  return `${address}/${key}?exp=${exp}&sig=${sig}`;
}
