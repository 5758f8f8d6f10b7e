import { formatSize, type Size } from '../../kernel/size.ts';
import type { Plane } from '../alpha.ts';
import { averageArea } from '../average-area.ts';
import { readBlackAndWhite } from './black-and-white.ts';
import { cover } from './cover.ts';
import { feather } from './feather.ts';
import { invertMask } from './mask.ts';
import { openPicture } from './open-picture.ts';
import { PictureError } from './picture-error.ts';
import type { Shape } from './shape.ts';
import { writeMask, type MadeMask } from './write-mask.ts';

export interface MaskFromBlackAndWhiteOptions {
  /** The colour to be replaced. @defaultValue `black`, as in the DALL·E 2 guide's recipe */
  readonly erase?: 'black' | 'white';
  /** A picture file to put the mask into as its alpha. @defaultValue the mask alone */
  readonly on?: Uint8Array;
  /** Scale the mask when it has not the size of `on`. @defaultValue false, which refuses it */
  readonly resize?: boolean;
  /** How many pixels around what is replaced blend. @defaultValue 0 */
  readonly feather?: number;
}

/** What of JPEG and other lossy files still counts as black or white, in levels of 256. */
const LOSSY_TOLERANCE = 16;

/**
 * Makes a mask for the Images API, which wants transparency, of a picture in black and white. Grey
 * blends; in JPEG and WebP files what is nearly black or white counts as such.
 * @throws PictureError when a picture is unreadable, the sizes differ, or the mask has transparency
 * already.
 */
export async function maskFromBlackAndWhite(
  picture: Uint8Array,
  options: MaskFromBlackAndWhiteOptions = {},
): Promise<MadeMask> {
  const { erase = 'black', feather: radius = 0, resize = false } = options;
  const { pixels, alpha, lossy } = await openPicture(picture);
  if (alpha) {
    throw new PictureError(
      'has_alpha',
      'The mask is transparent in places already, so it can be used as it is; if its black and white are meant, save it without transparency.',
    );
  }
  const mask = readBlackAndWhite(pixels, { erase, tolerance: lossy ? LOSSY_TOLERANCE : 0 });
  if (!options.on) return writeMask(feather(mask, radius));
  const on = (await openPicture(options.on)).pixels;
  const scaled = resize ? averageArea(mask, { width: on.width, height: on.height }) : mask;
  assertSameSize(scaled, on);
  return writeMask(feather(scaled, radius), on);
}

export interface MaskOfShapesOptions {
  /** What the mask is for: a picture file, whose alpha it becomes, or a size for a mask alone. */
  readonly on: Uint8Array | Size;
  /** Replace everything but the shapes. @defaultValue false */
  readonly invert?: boolean;
  /** How many pixels around what is replaced blend. @defaultValue 0 */
  readonly feather?: number;
}

/**
 * Makes a mask for the Images API that replaces what lies in the shapes, with smooth edges.
 * @throws PictureError when the picture is unreadable.
 */
export async function maskOfShapes(
  shapes: readonly Shape[],
  { on, invert = false, feather: radius = 0 }: MaskOfShapesOptions,
): Promise<MadeMask> {
  const picture = on instanceof Uint8Array ? (await openPicture(on)).pixels : undefined;
  const { width, height } = picture ?? (on as Size);
  const covered: Plane = { width, height, data: cover(shapes, { width, height }) };
  return writeMask(feather(invert ? covered : invertMask(covered), radius), picture);
}

/**
 * Refuses a mask that has not the size of its picture.
 * @throws PictureError `sizes_differ`.
 */
export function assertSameSize(mask: Size, picture: Size): void {
  if (mask.width === picture.width && mask.height === picture.height) return;
  throw new PictureError(
    'sizes_differ',
    `The mask has ${formatSize(mask)} pixels and the picture ${formatSize(picture)}; both must be the same.`,
  );
}
