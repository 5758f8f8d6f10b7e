import type { Random } from '../../../numerics/random.ts';
import { patchAddress } from '../../patches/patch-space.ts';
import type { Level } from './level.ts';

const SAMPLES = 48;
/** Patches nearer than this, in patch edges, are parts of the same thing. */
const APART = 2;

/**
 * How unlike everything else in the picture each known patch is, squared levels a pixel: a face is
 * rare, sky and grass are not. What is rare should not be seen twice. By samples: the same for
 * patches of one texture rather than exact for each.
 */
export function rarenessOf({ field, raster }: Level, random: Random): Float32Array {
  const { allowed, edge, space } = field;
  const { width } = raster;
  const { distance } = space.kernel(edge);
  const origin = patchAddress(raster, 0, (edge - 1) / 2);
  const sources: number[] = [];
  for (let i = 0; i < allowed.length; i++) if (allowed[i] === 1) sources.push(i);
  const rareness = new Float32Array(allowed.length);
  for (const source of sources) {
    let least = Infinity;
    for (let sample = 0; sample < SAMPLES; sample++) {
      const other = random.pick(sources);
      const rows = Math.abs(Math.floor(other / width) - Math.floor(source / width));
      const columns = Math.abs((other % width) - (source % width));
      if (Math.max(rows, columns) < APART * edge) continue;
      const stride = 16 * width;
      const found = distance(origin + 16 * source, origin + 16 * other, stride, stride, least);
      if (found < least) least = found;
    }
    rareness[source] = least === Infinity ? 0 : least / edge ** 2;
  }
  return rareness;
}
