import sharp from 'sharp';

import { MOST_PIXELS } from '../pixels/decode.ts';
import { essentialPng } from '../pixels/essential-png.ts';

/**
 * Whether every pixel of a PNG can be decoded. It is decoded to the end, row by row, on libvips' own
 * thread, and thrown away.
 *
 * Of an interlaced picture that was cut short libpng only warns, so warnings count; notes and colour
 * profiles, whose oddities it warns of too, are left out of the trial.
 */
export async function isWhole(png: Uint8Array): Promise<boolean> {
  try {
    await sharp(essentialPng(png), {
      failOn: 'warning',
      limitInputPixels: MOST_PIXELS,
      sequentialRead: true,
    })
      .resize(1, 1, { fit: 'fill', kernel: 'linear' })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
