import { clamp01 } from './interpolate.ts';
import { mix, seededRandom } from './random.ts';

/**
 * Noise computed once and then only looked up: a square of values in 0 … 1 (mean ½) that repeats
 * without a seam, with halved copies for looking at it from afar.
 */
export interface NoiseTile {
  /** log2 of the edge of `levels[0]`. */
  readonly bits: number;
  /** `levels[k]` has an edge of `2 ** (bits - k)` values, row by row; the last is one value. */
  readonly levels: readonly Float32Array[];
}

/**
 * The value at (x, y), blended from the four around it; 1 is the tile's edge, any number is fine.
 * `level` must be `tile.levels[k]` and `bits` `tile.bits - k`.
 */
export function lookUp(level: Float32Array, bits: number, x: number, y: number): number {
  const size = 1 << bits;
  const mask = size - 1;
  const fx = x * size;
  const fy = y * size;
  const floorX = Math.floor(fx);
  const floorY = Math.floor(fy);
  const tx = fx - floorX;
  const ty = fy - floorY;
  const x0 = floorX & mask;
  const x1 = (x0 + 1) & mask;
  const row0 = (floorY & mask) << bits;
  const row1 = ((floorY + 1) & mask) << bits;
  const a = level[row0 + x0]!;
  const c = level[row1 + x0]!;
  const above = a + (level[row0 + x1]! - a) * tx;
  const below = c + (level[row1 + x1]! - c) * tx;
  return above + (below - above) * ty;
}

/**
 * Which level to look at when neighbouring pixels lie `step` tile edges apart, so that nothing
 * finer than a pixel flickers. Never the last two levels: they are all but constant.
 */
export function levelFor(tile: NoiseTile, step: number): number {
  const wanted = Math.floor(Math.log2(Math.max(step, 1e-9)) + tile.bits);
  return Math.min(Math.max(0, wanted), tile.levels.length - 3);
}

/** Fractal gradient noise: `octaves` layers, the first with `cells` × `cells` lattice cells. */
export function fractalTile(
  seed: number,
  bits: number,
  cells: number,
  octaves: number,
  gain: number,
): NoiseTile {
  const size = 1 << bits;
  const sum = new Float32Array(size * size);
  let amplitude = 1;
  for (let octave = 0; octave < octaves; octave++) {
    addGradientNoise(sum, size, cells << octave, amplitude, mix(seed + octave));
    amplitude *= gain;
  }
  return withLevels(levelled(sum), bits);
}

/** Independent values, one a pixel: film grain. */
export function grainTile(seed: number, bits: number): NoiseTile {
  const random = seededRandom(seed);
  const values = new Float32Array(1 << (2 * bits));
  for (let i = 0; i < values.length; i++) {
    values[i] = (random.next() + random.next() + random.next()) / 3;
  }
  return withLevels(values, bits);
}

/**
 * Cells: 1 along the borders between scattered points, falling to 0 inside (second-nearest minus
 * nearest distance; Worley 1996). Light at the bottom of a pool looks like this.
 */
export function cellTile(seed: number, bits: number, cells: number): NoiseTile {
  const size = 1 << bits;
  const random = seededRandom(seed);
  const points = new Float32Array(cells * cells * 2);
  for (let i = 0; i < points.length; i++) points[i] = random.next();
  const values = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    const cy = (y / size) * cells;
    for (let x = 0; x < size; x++) {
      const cx = (x / size) * cells;
      let first = 9;
      let second = 9;
      for (let j = Math.floor(cy) - 1; j <= Math.floor(cy) + 1; j++) {
        for (let i = Math.floor(cx) - 1; i <= Math.floor(cx) + 1; i++) {
          const at = (((j + cells) % cells) * cells + ((i + cells) % cells)) * 2;
          const distance = Math.hypot(i + points[at]! - cx, j + points[at + 1]! - cy);
          if (distance < first) {
            second = first;
            first = distance;
          } else if (distance < second) {
            second = distance;
          }
        }
      }
      values[y * size + x] = clamp01(1 - (second - first));
    }
  }
  return withLevels(values, bits);
}

/** Perlin's gradient noise (2002), its lattice wrapped at `cells` so that the tile repeats. */
function addGradientNoise(
  sum: Float32Array,
  size: number,
  cells: number,
  amplitude: number,
  seed: number,
): void {
  const random = seededRandom(seed);
  const gx = new Float32Array(cells * cells);
  const gy = new Float32Array(cells * cells);
  for (let i = 0; i < gx.length; i++) {
    const angle = random.next() * 2 * Math.PI;
    gx[i] = Math.cos(angle);
    gy[i] = Math.sin(angle);
  }
  const scale = cells / size;
  for (let y = 0; y < size; y++) {
    const fy = (y + 0.5) * scale;
    const j0 = Math.floor(fy);
    const ty = fy - j0;
    const sy = ty * ty * ty * (ty * (ty * 6 - 15) + 10);
    const row0 = (j0 % cells) * cells;
    const row1 = ((j0 + 1) % cells) * cells;
    for (let x = 0; x < size; x++) {
      const fx = (x + 0.5) * scale;
      const i0 = Math.floor(fx);
      const tx = fx - i0;
      const sx = tx * tx * tx * (tx * (tx * 6 - 15) + 10);
      const left = i0 % cells;
      const right = (i0 + 1) % cells;
      const a = gx[row0 + left]! * tx + gy[row0 + left]! * ty;
      const b = gx[row0 + right]! * (tx - 1) + gy[row0 + right]! * ty;
      const c = gx[row1 + left]! * tx + gy[row1 + left]! * (ty - 1);
      const d = gx[row1 + right]! * (tx - 1) + gy[row1 + right]! * (ty - 1);
      const above = a + (b - a) * sx;
      const below = c + (d - c) * sx;
      sum[y * size + x] = sum[y * size + x]! + amplitude * (above + (below - above) * sy);
    }
  }
}

/** Shifted and stretched to mean ½ and standard deviation 0.17, cut at 0 and 1. */
function levelled(values: Float32Array): Float32Array {
  let total = 0;
  let squares = 0;
  for (const value of values) {
    total += value;
    squares += value * value;
  }
  const mean = total / values.length;
  const deviation = Math.sqrt(squares / values.length - mean * mean);
  const scale = 0.17 / Math.max(deviation, 1e-9);
  for (let i = 0; i < values.length; i++) values[i] = clamp01(0.5 + (values[i]! - mean) * scale);
  return values;
}

function withLevels(finest: Float32Array, bits: number): NoiseTile {
  const levels = [finest];
  for (let edge = (1 << bits) >> 1; edge >= 1; edge >>= 1) {
    const fine = levels.at(-1)!;
    const coarse = new Float32Array(edge * edge);
    for (let y = 0; y < edge; y++) {
      for (let x = 0; x < edge; x++) {
        const at = 4 * y * edge + 2 * x;
        coarse[y * edge + x] =
          (fine[at]! + fine[at + 1]! + fine[at + 2 * edge]! + fine[at + 2 * edge + 1]!) / 4;
      }
    }
    levels.push(coarse);
  }
  return { bits, levels };
}
