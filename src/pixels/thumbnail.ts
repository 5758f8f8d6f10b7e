import sharp from 'sharp';
import { MOST_PIXELS, UndecodableError } from './decode.ts';
import { sniffContentType } from './sniff.ts';

/** The longest edge of a thumbnail, in pixels: two of those of a page for each of a dense screen. */
export const THUMBNAIL_EDGE = 384;

/** Where letters and edges still look clean; a painted picture takes some 15 kB. */
const QUALITY = 80;

/**
 * A small WebP of a picture, with its alpha, and without any of its notes. What is smaller than a
 * thumbnail keeps its size.
 * @throws UndecodableError
 */
export async function makeThumbnail(bytes: Uint8Array): Promise<Uint8Array> {
  const type = sniffContentType(bytes);
  if (type === undefined) throw new UndecodableError('no format that is read');
  sharp.concurrency(1);
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({
        width: THUMBNAIL_EDGE,
        height: THUMBNAIL_EDGE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: QUALITY, smartSubsample: true })
      .toBuffer();
  } catch (error) {
    throw new UndecodableError(`not a whole ${type}`, { cause: error });
  }
}
