import type { Random } from '../../../numerics/random.ts';
import type { Level } from './level.ts';

/** How many known pixels stand for a row and its neighbours. */
const SAMPLES = 48;
/** Rows this near, as a share of the height, are one height of the picture. */
const BAND = 0.04;
/** Fewer known pixels than this, as a share of a band, say nothing of what belongs there. */
const LEAST_KNOWN = 0.08;

/**
 * What is known of each row of a picture and its neighbours, by samples: four values a pixel, colour
 * and texture. `undefined` for rows that are hole nearly all along.
 */
export type RowColours = readonly (Float32Array | undefined)[];

export function rowColoursOf({ raster, known }: Level, random: Random): RowColours {
  const { width, height, data } = raster;
  const reach = Math.max(1, Math.round(BAND * height));
  return Array.from({ length: height }, (_, y) => {
    const first = Math.max(0, y - reach) * width;
    const end = Math.min(height, y + reach + 1) * width;
    const pixels: number[] = [];
    for (let pixel = first; pixel < end; pixel++) if (known[pixel] === 1) pixels.push(pixel);
    if (pixels.length < LEAST_KNOWN * (end - first)) return undefined;
    const samples = new Float32Array(4 * SAMPLES);
    for (let i = 0; i < SAMPLES; i++) {
      const pixel = random.pick(pixels);
      samples.set(data.subarray(4 * pixel, 4 * pixel + 4), 4 * i);
    }
    return samples;
  });
}

/**
 * How unlike everything known at its height a pixel's new colour and texture are, squared levels: a
 * piece of sky in the middle of a sea fits its neighbours well and yet belongs elsewhere.
 */
export function strangenessAt(
  { raster }: Level,
  rows: RowColours,
  pixel: number,
  source: number,
): number {
  const samples = rows[Math.floor(pixel / raster.width)];
  if (samples === undefined) return 0;
  const { data } = raster;
  const at = 4 * source;
  let least = Infinity;
  for (let i = 0; i < samples.length; i += 4) {
    const distance =
      (data[at]! - samples[i]!) ** 2 +
      (data[at + 1]! - samples[i + 1]!) ** 2 +
      (data[at + 2]! - samples[i + 2]!) ** 2 +
      (data[at + 3]! - samples[i + 3]!) ** 2;
    if (distance < least) least = distance;
  }
  return least;
}
