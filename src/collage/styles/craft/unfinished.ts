import type { Arena } from '../../../numerics/arena.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import type { Random } from '../../../numerics/random.ts';
import { smooth } from '../../render/noise.ts';

/** 1 in the middle of a sheet, falling to 0 on an uneven way to its rim: where a sketch peters out. */
export function unfinished(
  width: number,
  height: number,
  random: Random,
  arena: Arena,
): Float32Array {
  const inside = arena.floats(width * height);
  const unit = Math.min(width, height);
  const { levels, bits } = smooth();
  const level = levels[2]!;
  const drift = random.between(0, 5);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const uneven = lookUp(level, bits - 2, x / unit + drift, y / unit - drift) - 0.5;
      const rim = Math.min(x, y, width - 1 - x, height - 1 - y) / unit;
      inside[at] = smoothstep(0.015, 0.13, rim + 0.16 * uneven);
    }
  }
  return inside;
}
