import type { Pixels } from '../../kernel/pixels.ts';
import { alphaOf, smallerOf, type Plane } from '../alpha.ts';
import { assertSameSize } from './make-mask.ts';
import { measureMask, type MaskMeasure } from './mask.ts';
import { openMask, openPicture } from './open-picture.ts';
import { PictureError } from './picture-error.ts';
import { writePng } from './write-png.ts';

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
const STRENGTH = 0.6;

/** Squares along the longer edge. */
const SQUARES = 64;

/**
 * Shows what an edit of `picture` with this mask replaces; without a mask, where the picture itself
 * is transparent.
 * @throws PictureError when a picture is unreadable, the sizes differ, or nothing is transparent.
 */
export async function previewMask(picture: Uint8Array, mask?: Uint8Array): Promise<MaskPreview> {
  const { pixels } = await openPicture(picture);
  const keep = whatIsReplaced(pixels, mask && (await openMask(mask)));
  const png = await writePng(tinted(pixels, keep));
  return { png: Buffer.from(png), ...measureMask(keep) };
}

/**
 * The alpha of a picture and of a mask for it as one: where either is transparent, the picture is
 * replaced.
 * @throws PictureError when the sizes differ, or neither is transparent.
 */
export function whatIsReplaced(picture: Pixels, mask: Plane | undefined): Plane {
  if (mask) assertSameSize(mask, picture);
  const own = alphaOf(picture);
  const keep = mask && own ? smallerOf(mask, own) : (mask ?? own);
  if (keep?.data.some((value) => value !== 255)) return keep;
  throw new PictureError(
    'no_alpha',
    'The picture is transparent nowhere and there is no mask, so nothing would be replaced. Make a mask first: gala mask rect, ellipse, polygon or from-bw.',
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
