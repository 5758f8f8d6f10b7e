import { blur } from '../../numerics/blur.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';

/** How much of the small forms is added again, at two radii in shares of the shorter edge. */
const FORMS = [
  { radius: 0.0012, amount: 0.75 },
  { radius: 0.009, amount: 0.4 },
] as const;
/** No edge is lifted by more than this, 0 … 255, so that none gets a halo. */
const MOST = 22;

/** Averages four pixels into one: a picture drawn at twice `size` comes down to it. */
export function halved({ width, channels, data }: Pixels, size: Size): Pixels {
  const half = new Uint8ClampedArray(size.width * size.height * channels);
  const row = width * channels;
  for (let y = 0, to = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const from = 2 * y * row + 2 * x * channels;
      for (let c = 0; c < channels; c++, to++) {
        const at = from + c;
        half[to] =
          (data[at]! + data[at + channels]! + data[at + row]! + data[at + row + channels]!) / 4;
      }
    }
  }
  return { ...size, channels, data: half };
}

/** Brings out textures and small forms, in place: unsharp masking of the brightness at two radii. */
export function bringOut({ width, height, channels, data }: Pixels): void {
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i++) light[i] = brightness(data, i * channels);
  const gain = new Float32Array(light.length);
  const spare = new Float32Array(light.length);
  for (const { radius, amount } of FORMS) {
    const soft = light.slice();
    blur(soft, spare, width, height, Math.max(0.9, radius * Math.min(width, height)));
    for (let i = 0; i < gain.length; i++) gain[i]! += amount * (light[i]! - soft[i]!);
  }
  for (let i = 0; i < gain.length; i++) {
    const lift = Math.max(-MOST, Math.min(MOST, gain[i]!));
    for (let c = 0; c < 3; c++) data[i * channels + c]! += lift;
  }
}

const brightness = (data: Uint8ClampedArray, at: number): number =>
  0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
