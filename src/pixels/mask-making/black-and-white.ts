import type { Pixels } from '../../kernel/pixels.ts';
import type { Plane } from '../alpha.ts';

export interface BlackAndWhiteOptions {
  /** The colour that marks what is to be replaced. */
  readonly erase: 'black' | 'white';
  /** How far from black and white still counts as such: lossy files are never quite clean. */
  readonly tolerance: number;
}

/**
 * Reads a picture in black and white as a mask: one colour is replaced, the other stays, and grey
 * blends. With black erased and no tolerance this is the recipe of OpenAI's DALL·E 2 guide, bit by
 * bit: the grey of Pillow's `convert("L")` becomes the alpha.
 */
export function readBlackAndWhite(pixels: Pixels, options: BlackAndWhiteOptions): Plane {
  const { width, height, channels, data } = pixels;
  const keep = new Uint8ClampedArray(width * height);
  for (let i = 0, at = 0; i < keep.length; i++, at += channels) {
    const value = clean(grey(data[at]!, data[at + 1]!, data[at + 2]!), options.tolerance);
    keep[i] = options.erase === 'black' ? value : 255 - value;
  }
  return { width, height, data: keep };
}

/** ITU-R BT.601 luma in the fixed point arithmetic of Pillow. */
function grey(red: number, green: number, blue: number): number {
  return (red * 19_595 + green * 38_470 + blue * 7471 + 0x8000) >> 16;
}

function clean(value: number, tolerance: number): number {
  if (value <= tolerance) return 0;
  return value >= 255 - tolerance ? 255 : value;
}
