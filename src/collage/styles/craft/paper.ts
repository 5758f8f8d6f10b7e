import type { Arena } from '../../../numerics/arena.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import type { Random } from '../../../numerics/random.ts';
import { grain, smooth } from '../../render/noise.ts';

/**
 * The tooth of a sheet of paper: hills and pits of about a 400th of the shorter edge, 0 … 1 around
 * ½. What is drawn catches on the hills.
 *
 * @param coarseness 1 for drawing paper, more for rougher sheets.
 */
export function toothOf(
  width: number,
  height: number,
  coarseness: number,
  random: Random,
  arena: Arena,
): Float32Array {
  const tooth = arena.floats(width * height);
  const unit = Math.min(width, height);
  const tile = smooth();
  const scale = 5 / coarseness / unit;
  const k = levelFor(tile, scale);
  const level = tile.levels[k]!;
  const bits = tile.bits - k;
  const film = grain();
  const specks = film.levels[0]!;
  const mask = (1 << film.bits) - 1;
  const drift = random.between(0, 3);
  const shift = random.integer(0, mask);
  for (let y = 0, at = 0; y < height; y++) {
    const row = ((y + shift) & mask) << film.bits;
    for (let x = 0; x < width; x++, at++) {
      const hill = lookUp(level, bits, x * scale + drift, y * scale + 1.7 * drift);
      tooth[at] = 0.5 + 0.95 * (hill - 0.5) + 0.35 * (specks[row + ((x + shift) & mask)]! - 0.5);
    }
  }
  return tooth;
}
