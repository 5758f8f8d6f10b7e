import type { Pixels } from '../kernel/pixels.ts';
import { blend } from './blend.ts';

/** One byte a pixel, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The alpha of a picture on its own; `undefined` where it has none. */
export function alphaOf({ width, height, channels, data }: Pixels): Plane | undefined {
  if (channels === 3) return undefined;
  const alpha = new Uint8ClampedArray(width * height);
  for (let i = 0, o = 3; i < alpha.length; i++, o += 4) alpha[i] = data[o]!;
  return { width, height, data: alpha };
}

/** Whether nothing shows through anywhere. */
export function isOpaque({ channels, data }: Pixels): boolean {
  if (channels === 3) return true;
  for (let i = 3; i < data.length; i += 4) {
    if (data[i] !== 255) return false;
  }
  return true;
}

/** The colours as they are, also where nothing of them was to be seen. */
export function withoutAlpha(pixels: Pixels): Pixels {
  if (pixels.channels === 3) return pixels;
  const { width, height, data } = pixels;
  const opaque = new Uint8ClampedArray(width * height * 3);
  for (let i = 0, o = 0; o < opaque.length; i += 4, o += 3) {
    opaque[o] = data[i]!;
    opaque[o + 1] = data[i + 1]!;
    opaque[o + 2] = data[i + 2]!;
  }
  return { width, height, channels: 3, data: opaque };
}

/** The picture as it looks on white paper. */
export function flattenOnWhite(pixels: Pixels): Pixels {
  if (pixels.channels === 3) return pixels;
  const flat = withoutAlpha(pixels);
  for (let i = 3, o = 0; i < pixels.data.length; i += 4, o += 3) {
    const alpha = pixels.data[i]!;
    if (alpha === 255) continue;
    for (let c = o; c < o + 3; c++) flat.data[c] = blend(flat.data[c]!, 255, alpha);
  }
  return flat;
}

/** The smaller of both at each pixel: what one of them lets go is let go. */
export function smallerOf(a: Plane, b: Plane): Plane {
  if (a.width !== b.width || a.height !== b.height) {
    throw new RangeError(`planes of ${a.width}x${a.height} and ${b.width}x${b.height}`);
  }
  return { ...a, data: a.data.map((value, i) => Math.min(value, b.data[i]!)) };
}
