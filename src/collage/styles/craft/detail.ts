import type { Arena } from '../../../numerics/arena.ts';
import { blur } from '../../../numerics/blur.ts';
import type { Planes } from './planes.ts';

/** How much changes from pixel to pixel, summed over the channels. */
export function changeOf(picture: Planes, arena: Arena): Float32Array {
  const { width, height } = picture;
  const change = arena.zeros(width * height);
  for (const plane of [picture.r, picture.g, picture.b]) {
    for (let y = 0, at = 0; y < height; y++) {
      const down = y < height - 1 ? width : 0;
      for (let x = 0; x < width; x++, at++) {
        const right = x < width - 1 ? 1 : 0;
        const here = plane[at]!;
        change[at] =
          change[at]! + Math.abs(plane[at + right]! - here) + Math.abs(plane[at + down]! - here);
      }
    }
  }
  return change;
}

/** How rich in detail the surroundings of a pixel are, 0 … 1; `spread` in pixels. */
export function detailOf(picture: Planes, spread: number, arena: Arena): Float32Array {
  const detail = changeOf(picture, arena);
  blur(detail, arena.floats(detail.length), picture.width, picture.height, spread);
  const sorted = Float32Array.from(detail).sort();
  const high = Math.max(1e-3, sorted[Math.floor(sorted.length * 0.93)]!);
  for (let i = 0; i < detail.length; i++) detail[i] = Math.min(1, detail[i]! / high);
  return detail;
}
