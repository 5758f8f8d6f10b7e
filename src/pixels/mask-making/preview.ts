import sharp from 'sharp';

import type { Pixels } from '../../kernel/pixels.ts';
import { smallerOf, type Plane } from '../alpha.ts';
import { assertSameSize } from './make-mask.ts';
import { measureMask, type MaskMeasure } from './mask.ts';
import { openPicture, type OpenedPicture } from './open-picture.ts';
import { PictureError } from './picture-error.ts';

/** What an edit would replace, for people to look at. */
export interface MaskPreview extends MaskMeasure {
  /** The picture with a pink checkerboard over what is replaced. */
  readonly png: Buffer;
}

/** Seldom a colour of photographs; the two differ in lightness, for who cannot tell the hue. */
const TINTS = [
  [255, 0, 140],
  [255, 175, 220],
] as const;

/** How much of the tint lies over what is replaced: the picture below is still recognised. */
const STRENGTH = 0.7;

/** Squares along the longer edge. */
const SQUARES = 64;

/**
 * Shows what an edit of `picture` with this mask replaces; without a mask, where the picture itself
 * is transparent.
 * @throws PictureError when a picture is unreadable, the sizes differ, or nothing is transparent.
 */
export async function previewMask(picture: Uint8Array, mask?: Uint8Array): Promise<MaskPreview> {
  const opened = await openPicture(picture);
  const keep = effectiveMask(opened, mask && (await openPicture(mask)));
  const { width, height, data } = tinted(opened.pixels, keep);
  const png = await sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { png, ...measureMask(keep) };
}

/**
 * What of a picture may change: where the mask, or the picture itself, is transparent.
 * @throws PictureError when the sizes differ, or nothing is transparent.
 */
export function effectiveMask(picture: OpenedPicture, mask: OpenedPicture | undefined): Plane {
  if (mask) assertSameSize(mask.pixels, picture.pixels);
  if (mask && !mask.alpha) {
    throw new PictureError(
      'no_alpha',
      'The mask is nowhere transparent, so nothing would be replaced. If it is black and white, make a real mask of it first: gala mask from-bw.',
    );
  }
  const [first, second] = [mask?.alpha, picture.alpha];
  if (first && second) return smallerOf(first, second);
  const only = first ?? second;
  if (only) return only;
  throw new PictureError(
    'no_alpha',
    'The picture is nowhere transparent and there is no mask, so nothing would be replaced. Make a mask first: gala mask rect, ellipse, polygon or from-bw.',
  );
}

function tinted({ width, height, channels, data }: Pixels, mask: Plane): Pixels {
  const square = Math.max(1, Math.round(Math.max(width, height) / SQUARES));
  const out = new Uint8ClampedArray(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const tint = TINTS[(Math.floor(x / square) + Math.floor(y / square)) & 1]!;
      const part = STRENGTH * (1 - mask.data[i]! / 255);
      for (let c = 0; c < 3; c++) {
        const colour = data[i * channels + c]!;
        out[i * 3 + c] = colour + part * (tint[c]! - colour);
      }
    }
  }
  return { width, height, channels: 3, data: out };
}
