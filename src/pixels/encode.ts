import sharp from 'sharp';
import type { OutputForm } from '../kernel/image-task.ts';
import type { Pixels } from '../kernel/pixels.ts';
import { isOpaque } from './alpha.ts';
import { encodePng } from './encode-png.ts';
import { xmpPacket, type Provenance } from './provenance.ts';

/** From this quality on JPEG keeps the colours of every pixel rather than of every fourth. */
const FULL_COLOUR = 90;

/** How long a file is kept: for one that is looked at once, being small is not worth much time. */
export type Life = 'lasting' | 'passing';

/**
 * Of WebP, `effort` from 0, fastest, to 6, smallest. Without loss libwebp takes `quality` for how hard it
 * tries, and no pixel depends on it: 100 takes 2 s for a painted 1024×1024 picture, and 50 takes 0.4 s for
 * a file that is one hundredth longer. A passing one takes 0.06 s, and is a tenth to a quarter longer.
 */
const WEBP = {
  lasting: { effort: 4, losslessQuality: 50 },
  passing: { effort: 0, losslessQuality: 25 },
} as const satisfies Record<Life, object>;

/**
 * The picture as a file of this form that says where it comes from; without provenance it says
 * nothing. An alpha channel that is opaque everywhere is left out, and JPEG has none: what shows
 * through is white. WebP of 100 loses nothing.
 */
export async function encode(
  pixels: Pixels,
  { format, compression }: OutputForm,
  provenance: Provenance | undefined,
  life: Life = 'lasting',
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'png') return encodePng(pixels, provenance);
  sharp.concurrency(1);
  const { width, height, channels, data } = pixels;
  let image = sharp(data, { raw: { width, height, channels } });
  if (channels === 4 && isOpaque(pixels)) image = image.removeAlpha();
  if (provenance) image = image.withXmp(xmpPacket(provenance));
  // Neither knows a quality below 1.
  const quality = Math.max(1, compression);
  const lossless = compression === 100;
  const { effort, losslessQuality } = WEBP[life];
  const coded =
    format === 'jpeg'
      ? image.flatten({ background: '#ffffff' }).jpeg({
          quality,
          chromaSubsampling: compression >= FULL_COLOUR ? '4:4:4' : '4:2:0',
        })
      : image.webp({ quality: lossless ? losslessQuality : quality, lossless, effort });
  const bytes = await coded.toBuffer();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
