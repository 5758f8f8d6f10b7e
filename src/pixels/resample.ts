import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import { lanczosTaps } from './lanczos.ts';
import type { Taps } from './taps.ts';

/** How many multiplications are done between two turns of the event loop: some 2 ms. */
const WORK_PER_TURN = 2e6;

/** The same picture at another size, by Lanczos 3; the picture itself when the size is its own. */
export function resample(pixels: Pixels, size: Size): Pixels {
  const steps = resampling(pixels, size);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** {@link resample} in short steps between which others get their turn: for a server's own thread. */
export async function resampleInTurns(pixels: Pixels, size: Size): Promise<Pixels> {
  const steps = resampling(pixels, size);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTurn();
  }
}

/**
 * Rows are resampled across when they are first needed and kept as long as they are: memory does not
 * grow with the height of the source. Colours are weighted by their alpha, so that what is hidden
 * does not bleed into what is seen.
 */
function* resampling(source: Pixels, size: Size): Generator<void, Pixels> {
  if (source.width === size.width && source.height === size.height) return source;
  const { channels } = source;
  const across = lanczosTaps(source.width, size.width);
  const down = lanczosTaps(source.height, size.height);
  const samples = size.width * channels;
  const data = new Uint8ClampedArray(samples * size.height);
  const rows = Array.from({ length: down.span }, () => new Float32Array(samples));
  const wide = new Float32Array(source.width * channels);
  const sums = new Float64Array(samples);
  let narrowed = 0;
  let work = 0;

  for (let y = 0; y < size.height; y++) {
    const first = down.first[y]!;
    for (narrowed = Math.max(narrowed, first); narrowed < first + down.count[y]!; narrowed++) {
      readRow(source, narrowed, wide);
      narrow(wide, across, channels, rows[narrowed % down.span]!);
      work += samples * across.span;
    }
    sums.fill(0);
    for (let k = 0; k < down.count[y]!; k++) {
      const weight = down.weights[y * down.span + k]!;
      const row = rows[(first + k) % down.span]!;
      for (let i = 0; i < samples; i++) sums[i]! += weight * row[i]!;
    }
    writeRow(sums, channels, data.subarray(y * samples, (y + 1) * samples));
    work += samples * down.span;
    if (work > WORK_PER_TURN) {
      work = 0;
      yield;
    }
  }
  return { ...size, channels, data };
}

/** One row of the source as numbers, colours multiplied by alpha. */
function readRow({ width, channels, data }: Pixels, y: number, row: Float32Array): void {
  const start = y * width * channels;
  if (channels === 3) {
    for (let i = 0; i < row.length; i++) row[i] = data[start + i]!;
    return;
  }
  for (let i = 0; i < row.length; i += 4) {
    const alpha = data[start + i + 3]!;
    for (let c = 0; c < 3; c++) row[i + c] = (data[start + i + c]! * alpha) / 255;
    row[i + 3] = alpha;
  }
}

function narrow(wide: Float32Array, taps: Taps, channels: number, row: Float32Array): void {
  const { first, count, weights, span } = taps;
  for (let c = 0; c < channels; c++) {
    for (let x = 0; x < first.length; x++) {
      const from = first[x]! * channels + c;
      const weight = x * span;
      let sum = 0;
      for (let k = 0; k < count[x]!; k++) sum += weights[weight + k]! * wide[from + k * channels]!;
      row[x * channels + c] = sum;
    }
  }
}

/** Rounds one row of the result, colours divided by alpha again. */
function writeRow(sums: Float64Array, channels: number, row: Uint8ClampedArray): void {
  if (channels === 3) {
    row.set(sums);
    return;
  }
  for (let i = 0; i < row.length; i += 4) {
    const alpha = sums[i + 3]!;
    row[i + 3] = alpha;
    if (alpha < 0.5) continue;
    for (let c = 0; c < 3; c++) row[i + c] = (sums[i + c]! * 255) / alpha;
  }
}
