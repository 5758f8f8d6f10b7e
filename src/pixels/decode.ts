import sharp from 'sharp';
import type { Pixels } from '../kernel/pixels.ts';
import { essentialPng } from './essential-png.ts';
import { sniffContentType } from './sniff.ts';

/**
 * The most pixels that are decoded, 4096 × 4096: 64 MB as RGBA. A file of a few kilobytes can claim
 * a thousand million of them.
 */
export const MOST_PIXELS = 2 ** 24;

/** The bytes are no picture that Gala reads, are cut short, or hold more than {@link MOST_PIXELS}. */
export class UndecodableError extends Error {
  override readonly name = 'UndecodableError';
}

/**
 * Decodes a PNG, JPEG, WebP or GIF (its first frame) to 8-bit sRGB: palettes, greys and 16 bits are
 * converted, interlacing is undone, an ICC profile is applied and Exif's orientation is obeyed.
 * Four channels when the file has alpha of any kind, three when it has none.
 *
 * Only the sniffed formats are handed to libvips, which would read SVG, PDF and others as well.
 * @throws UndecodableError
 */
export async function decode(bytes: Uint8Array): Promise<Pixels> {
  const type = sniffContentType(bytes);
  if (type === undefined) throw new UndecodableError('no format that is read');
  const picture = type === 'image/png' ? essentialPng(bytes, ['iCCP', 'eXIf']) : bytes;
  sharp.concurrency(1);
  try {
    const { data, info } = await sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const samples = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
    return info.channels === 3 || info.channels === 4
      ? { width, height, channels: info.channels, data: samples }
      : greyToColour(samples, width, height, info.channels);
  } catch (error) {
    throw new UndecodableError(`not a whole ${type}`, { cause: error });
  }
}

/** Grey, with or without alpha, as three equal colours. */
function greyToColour(
  grey: Uint8ClampedArray,
  width: number,
  height: number,
  from: number,
): Pixels {
  const channels = from === 2 ? 4 : 3;
  const data = new Uint8ClampedArray(width * height * channels);
  for (let i = 0, o = 0; o < data.length; i += from, o += channels) {
    data.fill(grey[i]!, o, o + 3);
    if (from === 2) data[o + 3] = grey[i + 1]!;
  }
  return { width, height, channels, data };
}
