import { crc32 } from 'node:zlib';

import sharp, { type Sharp } from 'sharp';

/** A soft gradient; `alpha` is that of every pixel, `undefined` makes none. */
export function gradient(width: number, height: number, alpha?: number): Sharp {
  const channels = alpha === undefined ? 3 : 4;
  const data = new Uint8Array(width * height * channels);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    data.set([(x * 255) / width, (y * 255) / height, (x * y) & 255], i * channels);
    if (alpha !== undefined) data[i * channels + 3] = alpha;
  }
  return sharp(data, { raw: { width, height, channels } });
}

/** As PNG, with or without alpha. */
export function samplePng(
  size: { readonly width?: number; readonly height?: number } = {},
  alpha?: number,
): Promise<Buffer> {
  const { width = 64, height = width } = size;
  return gradient(width, height, alpha).png().toBuffer();
}

/** A PNG whose header claims another size than its pixels have. */
export async function claimingPng(width: number, height: number): Promise<Buffer> {
  const png = Buffer.from(await samplePng());
  // Behind the signature and the length and type of IHDR; its checksum covers type and data.
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
