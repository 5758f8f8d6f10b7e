import type { Pixels } from '../../kernel/pixels.ts';
import { alphaOf, type Plane } from '../alpha.ts';
import { decode, MOST_PIXELS, UndecodableError } from '../decode.ts';
import { sniffContentType } from '../sniff.ts';
import { PictureError } from './picture-error.ts';

/** A picture file from the user's own disk, as it was read. */
export interface OpenedPicture {
  readonly pixels: Pixels;
  /** Its alpha, when some pixel is not fully opaque. */
  readonly alpha: Plane | undefined;
  /** Its compression may have changed the values of pixels. */
  readonly lossy: boolean;
}

/**
 * Reads a PNG, JPEG, WebP or GIF.
 * @throws PictureError `unreadable`.
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenedPicture> {
  const pixels = await decode(bytes).catch((error: unknown) => {
    if (!(error instanceof UndecodableError)) throw error;
    throw new PictureError('unreadable', UNREADABLE, { cause: error });
  });
  const alpha = alphaOf(pixels);
  const type = sniffContentType(bytes);
  return {
    pixels,
    alpha: alpha?.data.some((value) => value !== 255) ? alpha : undefined,
    lossy: type === 'image/jpeg' || type === 'image/webp',
  };
}

/**
 * Reads the alpha of a mask.
 * @throws PictureError `unreadable`, or `no_alpha` when it is transparent nowhere.
 */
export async function openMask(bytes: Uint8Array): Promise<Plane> {
  const { alpha } = await openPicture(bytes);
  if (alpha) return alpha;
  throw new PictureError('no_alpha', NO_ALPHA);
}

const NO_ALPHA =
  'The mask is transparent nowhere, so nothing would be replaced. If it is black and white, make a real mask of it first: gala mask from-bw.';

const UNREADABLE = `This is no whole PNG, JPEG, WebP or GIF of at most ${MOST_PIXELS / 2 ** 20} megapixels.`;
