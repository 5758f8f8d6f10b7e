import type { FastifyRequest } from 'fastify';

import type { StoredImage } from '../../kernel/image-result.ts';
import { addressOf } from './server-address.ts';
import type { UrlSigner } from './url-signer.ts';

/** Where pictures are served: the path of a picture is its key, and keys start like this. */
export const IMAGES_PATH = '/images';

/** What the path of a thumbnail has behind that of its picture. There is one size, so none is named. */
const THUMBNAIL = '/thumbnail.webp';

/** What the thumbnail of a picture is called; a link signs this name, which opens nothing else. */
export const thumbnailOf = (key: string): string => `${key}${THUMBNAIL}`;

/** The key of the picture that a thumbnail is of; `undefined` for all other names. */
export const pictureOfThumbnail = (name: string): string | undefined =>
  name.endsWith(THUMBNAIL) ? name.slice(0, -THUMBNAIL.length) : undefined;

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
