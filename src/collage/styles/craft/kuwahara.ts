import type { Arena } from '../../../numerics/arena.ts';
import type { Planes } from './planes.ts';
import { emptyPlanes } from './planes.ts';

/**
 * Flattens texture and keeps edges: each pixel becomes the mean of the most even of the four squares
 * that touch it (Kuwahara 1976), from summed-area tables, so that the radius costs nothing.
 */
export function kuwahara(picture: Planes, radius: number, arena: Arena): Planes {
  const { width, height, r, g, b } = picture;
  const result = emptyPlanes(width, height, arena);
  arena.scoped(() => {
    const columns = width + 1;
    // Doubles: differences of large sums of squares lose all digits in floats.
    const sums = [r, g, b].map((plane) => summed(plane, width, height, false));
    const luma = arena.floats(width * height);
    for (let i = 0; i < luma.length; i++) luma[i] = (r[i]! + g[i]! + b[i]!) / 3;

    const squares = summed(luma, width, height, true);
    const means = summed(luma, width, height, false);
    const [sumR, sumG, sumB] = sums as [Float64Array, Float64Array, Float64Array];
    for (let y = 0, at = 0; y < height; y++) {
      const above = Math.max(0, y - radius);
      const below = Math.min(height, y + radius + 1);
      for (let x = 0; x < width; x++, at++) {
        const left = Math.max(0, x - radius);
        const right = Math.min(width, x + radius + 1);
        let best = Infinity;
        let a = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let count = 1;
        for (let quarter = 0; quarter < 4; quarter++) {
          const x0 = quarter & 1 ? x : left;
          const x1 = quarter & 1 ? right : x + 1;
          const y0 = quarter & 2 ? y : above;
          const y1 = quarter & 2 ? below : y + 1;
          const i0 = y0 * columns + x0;
          const i1 = y0 * columns + x1;
          const j0 = y1 * columns + x0;
          const j1 = y1 * columns + x1;
          const n = (x1 - x0) * (y1 - y0);
          const mean = (means[j1]! - means[j0]! - means[i1]! + means[i0]!) / n;
          const square = (squares[j1]! - squares[j0]! - squares[i1]! + squares[i0]!) / n;
          const variance = square - mean * mean;
          if (variance < best) {
            best = variance;
            a = i0;
            c = i1;
            d = j0;
            e = j1;
            count = n;
          }
        }
        result.r[at] = (sumR[e]! - sumR[d]! - sumR[c]! + sumR[a]!) / count;
        result.g[at] = (sumG[e]! - sumG[d]! - sumG[c]! + sumG[a]!) / count;
        result.b[at] = (sumB[e]! - sumB[d]! - sumB[c]! + sumB[a]!) / count;
      }
    }
  });
  return result;
}

function summed(
  values: Float32Array,
  width: number,
  height: number,
  squared: boolean,
): Float64Array {
  const table = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    const above = y * (width + 1);
    const here = above + width + 1;
    for (let x = 0; x < width; x++) {
      const value = values[y * width + x]!;
      row += squared ? value * value : value;
      table[here + x + 1] = table[above + x + 1]! + row;
    }
  }
  return table;
}
