import type { Random } from '../../../numerics/random.ts';

export interface Points {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/**
 * Points strewn evenly, none nearer to another than `spacing` there: dense where the picture has
 * detail, sparse where it is plain. `finest` is the least spacing that `spacing` ever gives.
 */
export function scatter(
  width: number,
  height: number,
  finest: number,
  spacing: (x: number, y: number) => number,
  random: Random,
): Points {
  const pitch = Math.max(1, finest / 1.3);
  const columns = Math.ceil(width / pitch);
  const rows = Math.ceil(height / pitch);
  const order = Int32Array.from({ length: columns * rows }, (_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    const other = order[j]!;
    order[j] = order[i]!;
    order[i] = other;
  }
  const x = new Float32Array(order.length);
  const y = new Float32Array(order.length);
  // At most one point a cell, since cells are smaller than any spacing.
  const taken = new Int32Array(columns * rows).fill(-1);
  let count = 0;
  for (const cell of order) {
    const i = cell % columns;
    const j = Math.floor(cell / columns);
    const px = Math.min(width - 1e-3, (i + random.next()) * pitch);
    const py = Math.min(height - 1e-3, (j + random.next()) * pitch);
    const gap = Math.max(1.3, spacing(px, py));
    const reach = Math.ceil(gap / pitch);
    let free = true;
    for (let b = Math.max(0, j - reach); free && b <= Math.min(rows - 1, j + reach); b++) {
      for (let a = Math.max(0, i - reach); a <= Math.min(columns - 1, i + reach); a++) {
        const other = taken[b * columns + a]!;
        if (other < 0) continue;
        const dx = x[other]! - px;
        const dy = y[other]! - py;
        if (dx * dx + dy * dy < gap * gap) {
          free = false;
          break;
        }
      }
    }
    if (!free) continue;
    taken[cell] = count;
    x[count] = px;
    y[count] = py;
    count++;
  }
  return { count, x: x.subarray(0, count), y: y.subarray(0, count) };
}
