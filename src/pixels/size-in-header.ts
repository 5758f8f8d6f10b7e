import sharp from 'sharp';

import type { Size } from '../kernel/size.ts';

/**
 * The size that a file claims, before any of its pixels is decoded; of one turned on its side, as it
 * lies in the file. `undefined` when no header can be read. Only for sniffed formats.
 */
export async function sizeInHeader(bytes: Uint8Array): Promise<Size | undefined> {
  try {
    // What is too large is for the caller to say.
    const { width, height, pageHeight } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata();
    return { width, height: pageHeight ?? height };
  } catch {
    return undefined;
  }
}
