import type { Level } from './level.ts';
import { weighCentres } from './settle.ts';

/**
 * For each pixel of the hole the one offset that the patches over it favour most, as an index of a
 * known pixel. Taking one pixel's colour instead of a mean of many keeps grain, hard edges and flat
 * colours exactly as they are elsewhere in the picture.
 */
export function favouredSources(level: Level): Int32Array {
  const { field, raster, unknown, known } = level;
  const { width } = raster;
  const { match } = field;
  const radius = (field.edge - 1) / 2;
  const weights = new Float32Array(width * raster.height);
  weighCentres(level, weights);
  const sources = new Int32Array(width * raster.height).fill(-1);
  const offsets = new Int32Array(field.edge ** 2);
  const sums = new Float64Array(field.edge ** 2);
  for (const pixel of unknown) {
    const x = pixel % width;
    const left = Math.max(0, x - radius) - x;
    const right = Math.min(width - 1, x + radius) - x;
    let count = 0;
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = left; dx <= right; dx++) {
        const centre = pixel + dy * width + dx;
        const at = match[centre] ?? -1;
        if (at < 0) continue;
        const offset = at - centre;
        let n = count - 1;
        // The patch before this one mostly has the same offset: look from the last one back.
        while (n >= 0 && offsets[n] !== offset) n--;
        if (n < 0) {
          n = count++;
          offsets[n] = offset;
          sums[n] = 0;
        }
        sums[n] = sums[n]! + weights[centre]!;
      }
    }
    let best = -1;
    for (let n = 0; n < count; n++) {
      if (known[pixel + offsets[n]!] !== 1) continue;
      if (best < 0 || sums[n]! > sums[best]!) best = n;
    }
    if (best >= 0) sources[pixel] = pixel + offsets[best]!;
  }
  return sources;
}
