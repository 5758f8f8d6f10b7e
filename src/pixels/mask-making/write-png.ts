import sharp from 'sharp';

import type { Pixels } from '../../kernel/pixels.ts';

/** The picture as a PNG without a word of where it comes from, small rather than quick to write. */
export async function writePng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, channels, data } = pixels;
  const png = await sharp(data, { raw: { width, height, channels } })
    .png({ compressionLevel: 8, adaptiveFiltering: true })
    .toBuffer();
  return new Uint8Array(png);
}
