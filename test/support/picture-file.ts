import sharp from 'sharp';

/**
 * A picture in which no two neighbours are alike, so that whatever moves or blurs it shows; opaque,
 * in the format of the file's name.
 */
export async function writePictureFile(
  path: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    data.set([(x * 7 + y) % 256, (y * 5 + x * 3) % 256, (x ^ y) % 256], i * 3);
  }
  await sharp(data, { raw: { width, height, channels: 3 } }).toFile(path);
}

/** The RGBA bytes of a picture, row by row. */
export async function rgbaOf(picture: string | Uint8Array): Promise<Buffer> {
  return sharp(picture).ensureAlpha().raw().toBuffer();
}

/** Of two pictures alike in size, the numbers of the pixels that differ. */
export function differences(a: Buffer, b: Buffer): readonly number[] {
  return Array.from({ length: a.length / 4 }, (_, i) => i).filter(
    (i) => !a.subarray(i * 4, i * 4 + 4).equals(b.subarray(i * 4, i * 4 + 4)),
  );
}
