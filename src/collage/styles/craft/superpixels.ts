import type { Arena } from '../../../numerics/arena.ts';
import { labInto } from '../../../numerics/oklab.ts';
import type { Planes } from './planes.ts';
import type { Points } from './scatter.ts';

/**
 * Divides a picture into connected cells of even colour, one for each seed, whose borders follow
 * its edges (simple non-iterative clustering, Achanta and Süsstrunk 2017). Returns each pixel's cell.
 *
 * @param reach how far cells extend in plain parts, pixels: the weight of distance against colour.
 */
export function superpixels(
  picture: Planes,
  seeds: Points,
  reach: (seed: number) => number,
  arena: Arena,
): Int32Array {
  const { width, height, r, g, b } = picture;
  const area = width * height;
  const cell = new Int32Array(area).fill(-1);
  const lab = arena.floats(area * 3);
  for (let i = 0; i < area; i++) labInto(lab, i * 3, r[i]!, g[i]!, b[i]!);
  const queue = new DistanceQueue(area);
  const sums = new Float64Array(seeds.count * 6);
  for (let k = 0; k < seeds.count; k++) {
    queue.push(0, (Math.floor(seeds.y[k]!) * width + Math.floor(seeds.x[k]!)) * 4096 + k);
  }
  const near = Float32Array.from({ length: seeds.count }, (_, k) => 1 / reach(k) ** 2);
  for (let top = queue.pop(); top >= 0; top = queue.pop()) {
    const at = Math.floor(top / 4096);
    const k = top % 4096;
    if (cell[at]! >= 0) continue;
    cell[at] = k;
    const x = at % width;
    const y = (at - x) / width;
    const s = k * 6;
    sums[s] = sums[s]! + lab[at * 3]!;
    sums[s + 1] = sums[s + 1]! + lab[at * 3 + 1]!;
    sums[s + 2] = sums[s + 2]! + lab[at * 3 + 2]!;
    sums[s + 3] = sums[s + 3]! + x;
    sums[s + 4] = sums[s + 4]! + y;
    sums[s + 5] = sums[s + 5]! + 1;
    const n = sums[s + 5]!;
    for (let side = 0; side < 4; side++) {
      const nx = side === 0 ? x - 1 : side === 1 ? x + 1 : x;
      const ny = side === 2 ? y - 1 : side === 3 ? y + 1 : y;
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const to = ny * width + nx;
      if (cell[to]! >= 0) continue;
      const dl = lab[to * 3]! - sums[s] / n;
      const da = lab[to * 3 + 1]! - sums[s + 1]! / n;
      const db = lab[to * 3 + 2]! - sums[s + 2]! / n;
      const dx = nx - sums[s + 3]! / n;
      const dy = ny - sums[s + 4]! / n;
      const distance = 130 * (dl * dl + da * da + db * db) + (dx * dx + dy * dy) * near[k]!;
      queue.push(distance, to * 4096 + k);
    }
  }
  return cell;
}

/** The most cells that can be told apart. */
export const MOST_CELLS = 4096;

/** A binary heap of numbers by distance, in typed arrays because millions pass through it. */
class DistanceQueue {
  #keys: Float32Array;
  #values: Float64Array;
  #size = 0;

  constructor(capacity: number) {
    this.#keys = new Float32Array(capacity);
    this.#values = new Float64Array(capacity);
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const values = this.#values;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[at] = keys[parent]!;
      values[at] = values[parent]!;
      at = parent;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** The value with the least key, or −1. */
  pop(): number {
    if (this.#size === 0) return -1;
    const keys = this.#keys;
    const values = this.#values;
    const top = values[0]!;
    const last = --this.#size;
    const key = keys[last]!;
    const value = values[last]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      keys[at] = keys[child]!;
      values[at] = values[child]!;
      at = child;
    }
    keys[at] = key;
    values[at] = value;
    return top;
  }

  #grow(): void {
    const keys = new Float32Array(this.#keys.length * 2 + 16);
    const values = new Float64Array(keys.length);
    keys.set(this.#keys);
    values.set(this.#values);
    this.#keys = keys;
    this.#values = values;
  }
}
