import { createHash } from 'node:crypto';

import { fault } from '../kernel/errors.ts';
import type { PictureType } from '../kernel/picture-type.ts';
import type { Pixels } from '../kernel/pixels.ts';
import { decode, MOST_PIXELS, UndecodableError } from '../pixels/decode.ts';
import { encodePng } from '../pixels/encode-png.ts';
import { readProvenance } from '../pixels/provenance.ts';
import { sizeInHeader } from '../pixels/size-in-header.ts';
import { sniffContentType } from '../pixels/sniff.ts';
import { PICTURE_FORMATS } from './picture-formats.ts';
import { readPngFacts } from './png-facts.ts';
import { createTurns } from './turns.ts';
import { isWhole } from './whole-picture.ts';

/** A picture of any format, decoded to its end. */
export interface ReadPicture {
  /** Upright, in sRGB. */
  readonly pixels: Pixels;
  readonly type: PictureType;
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly sha256: string;
}

/** Its edge in a square of the most pixels that are read. */
const LONGEST_EDGE = Math.sqrt(MOST_PIXELS);

/**
 * Pictures that are decoded at the same time, as many as Node has threads for it. A small file can hold 64
 * MB of pixels: all of a hundred requests at once would fill the memory.
 */
const inTurn = createTurns(4);

/**
 * Decodes a PNG, JPEG, WebP or GIF (its first frame) to the end. What it claims to be, and how large,
 * is looked at before: a file of some kilobytes can claim a thousand million pixels. Waits for its turn
 * to be decoded.
 *
 * @param param what the client calls it, for errors.
 * @throws GalaError `not_a_picture`, `image_too_large`.
 */
export async function readPicture(param: string, bytes: Uint8Array): Promise<ReadPicture> {
  const type = sniffContentType(bytes);
  const notOne = (cause?: unknown) =>
    fault('not_a_picture', { param, supported: PICTURE_FORMATS }, { cause });
  if (type === undefined) throw notOne();
  const size = type === 'image/png' ? readPngFacts(bytes) : await sizeInHeader(bytes);
  if (size === undefined) throw notOne();
  if (size.width * size.height > MOST_PIXELS) {
    const { width, height } = size;
    throw fault('image_too_large', { param, max: LONGEST_EDGE, width, height });
  }
  try {
    const pixels = await inTurn(async () =>
      // Of PNGs cut short, decoding alone would not complain.
      type === 'image/png' && !(await isWhole(bytes)) ? undefined : decode(bytes),
    );
    if (pixels === undefined) throw notOne();
    return { pixels, type, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof UndecodableError) throw notOne(error);
    throw error;
  }
}

/**
 * The PNG that a task works on. One that came as PNG stays as it is, for what is written in it tells
 * whether Gala drew it; of other formats the pixels are kept, and what Gala itself wrote into them.
 */
export async function asPng({ pixels, type }: ReadPicture, bytes: Uint8Array): Promise<Uint8Array> {
  return type === 'image/png' ? bytes : encodePng(pixels, readProvenance(bytes));
}
