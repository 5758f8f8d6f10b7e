import type { Pixels } from '../../../kernel/pixels.ts';
import type { Arena } from '../../../numerics/arena.ts';

/** A picture as three planes of display-referred sRGB, 0 … 1. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly r: Float32Array;
  readonly g: Float32Array;
  readonly b: Float32Array;
}

export function emptyPlanes(width: number, height: number, arena: Arena): Planes {
  const area = width * height;
  return { width, height, r: arena.floats(area), g: arena.floats(area), b: arena.floats(area) };
}

export function planesOf(picture: Pixels, arena: Arena): Planes {
  const planes = emptyPlanes(picture.width, picture.height, arena);
  const { data } = picture;
  const { r, g, b } = planes;
  for (let i = 0, at = 0; i < r.length; i++, at += 3) {
    r[i] = data[at]! / 255;
    g[i] = data[at + 1]! / 255;
    b[i] = data[at + 2]! / 255;
  }
  return planes;
}

/** Eight bits a channel; values beyond 0 … 1 are cut. */
export function pixelsOf({ width, height, r, g, b }: Planes): Pixels {
  const data = new Uint8ClampedArray(width * height * 3);
  for (let i = 0, at = 0; i < width * height; i++, at += 3) {
    data[at] = r[i]! * 255;
    data[at + 1] = g[i]! * 255;
    data[at + 2] = b[i]! * 255;
  }
  return { width, height, channels: 3, data };
}

/** How light each pixel looks, 0 … 1 (Rec. 709 weights on display values). */
export function lumaOf({ width, height, r, g, b }: Planes, arena: Arena): Float32Array {
  const luma = arena.floats(width * height);
  for (let i = 0; i < luma.length; i++) {
    luma[i] = 0.2126 * r[i]! + 0.7152 * g[i]! + 0.0722 * b[i]!;
  }
  return luma;
}
