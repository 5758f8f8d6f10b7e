import type { Size } from '../../kernel/size.ts';

/**
 * Where each pixel of a new picture comes from: the point of the source that its middle shows, in
 * pixels of a source of the same size; (0.5, 0.5) is the middle of the first pixel.
 */
export interface SourceMap extends Size {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** The same map for a picture of another size; points between are interpolated. */
export function resizedMap(map: SourceMap, { width, height }: Size): SourceMap {
  const x = new Float32Array(width * height);
  const y = new Float32Array(width * height);
  const across = map.width / width;
  const down = map.height / height;
  for (let j = 0; j < height; j++) {
    const v = (j + 0.5) * down - 0.5;
    for (let i = 0; i < width; i++) {
      const u = (i + 0.5) * across - 0.5;
      x[j * width + i] = inward(map.x, map, u, v, 0) / across;
      y[j * width + i] = inward(map.y, map, u, v, 1) / down;
    }
  }
  return { width, height, x, y };
}

/**
 * Between the four nodes around (u, v). Outside the outermost nodes the map goes on as it does
 * inside, so that the outer half of a border node shows other points than its inner half.
 */
function inward(
  values: Float32Array,
  { width, height }: Size,
  u: number,
  v: number,
  axis: 0 | 1,
): number {
  const i = Math.max(0, Math.min(width - 2, Math.floor(u)));
  const j = Math.max(0, Math.min(height - 2, Math.floor(v)));
  const tx = u - i;
  const ty = v - j;
  const at = j * width + i;
  const right = width > 1 ? 1 : 0;
  const below = height > 1 ? width : 0;
  const top = values[at]! + (values[at + right]! - values[at]!) * tx;
  const low = values[at + below]! + (values[at + below + right]! - values[at + below]!) * tx;
  const limit = axis === 0 ? width : height;
  return Math.min(Math.max(top + (low - top) * ty, 0), limit);
}
