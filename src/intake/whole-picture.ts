import sharp from 'sharp';

import { MOST_PIXELS } from '../pixels/decode.ts';
import { PNG_SIGNATURE, readChunks } from '../pixels/png-chunks.ts';

/** What the pixels of a PNG are made of; tRNS because a palette may be transparent by it. */
const ESSENTIAL = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/**
 * Whether every pixel of a PNG can be decoded. It is decoded to the end, row by row, on libvips' own
 * thread, and thrown away.
 *
 * Of an interlaced picture that was cut short libpng only warns, so warnings count; notes and colour
 * profiles, whose oddities it warns of too, are left out of the trial.
 */
export async function isWhole(png: Uint8Array): Promise<boolean> {
  try {
    await sharp(essence(png), {
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

function essence(png: Uint8Array): Buffer {
  const parts: Uint8Array[] = [PNG_SIGNATURE];
  for (const { type, data } of readChunks(png)) {
    // Length and type stand in front of a chunk's data, its checksum behind it.
    const start = data.byteOffset - png.byteOffset - 8;
    if (ESSENTIAL.has(type)) parts.push(png.subarray(start, start + data.length + 12));
    if (type === 'IEND') break;
  }
  return Buffer.concat(parts);
}
