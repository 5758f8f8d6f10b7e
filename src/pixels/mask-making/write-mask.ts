import type { Pixels } from '../../kernel/pixels.ts';
import { alphaOf, smallerOf, type Plane } from '../alpha.ts';
import { measureMask, type MaskMeasure } from './mask.ts';
import { writePng } from './write-png.ts';

/** A mask as a file for the Images API. */
export interface MadeMask extends MaskMeasure {
  /** RGBA: where it is transparent the picture is replaced. */
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * The mask as a PNG: on its own, grey like the mask as the DALL·E 2 guide's recipe leaves it, or as
 * the alpha of `picture`, which has the same size. A hole that the picture has already stays one, and
 * the colours stay below the holes: by them a server recognises a picture that it drew itself.
 */
export async function writeMask(mask: Plane, picture?: Pixels): Promise<MadeMask> {
  const own = picture && alphaOf(picture);
  const whole = own ? smallerOf(mask, own) : mask;
  const { width, height, data } = whole;
  const rgba = new Uint8ClampedArray(data.length * 4);
  const channels = picture?.channels ?? 0;
  for (let i = 0; i < data.length; i++) {
    const value = data[i]!;
    for (let c = 0; c < 3; c++) rgba[i * 4 + c] = picture?.data[i * channels + c] ?? value;
    rgba[i * 4 + 3] = value;
  }
  const png = Buffer.from(await writePng({ width, height, channels: 4, data: rgba }));
  return { png, width, height, ...measureMask(whole) };
}
