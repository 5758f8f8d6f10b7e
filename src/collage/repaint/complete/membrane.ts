import type { Raster } from '../../patches/patch-space.ts';
import type { PartlyKnown } from '../../patches/pyramid.ts';

const PASSES = 240;
/** Over-relaxation; 2 would not converge. */
const PUSH = 1.8;

/**
 * Fills the unknown pixels with the surface that bends least between the known ones (Laplace's
 * equation by successive over-relaxation). `across` against 1 is how much more a pixel is drawn to
 * those beside it than to those above and below: large values carry horizons through. Meant for
 * small rasters, or to smooth what is nearly right (`keep`).
 */
export function fillMembrane(
  { width, height, data }: Raster,
  unknown: Int32Array,
  known: Uint8Array,
  across: number,
  start: 'mean' | 'keep' = 'mean',
): void {
  if (start === 'mean') fillWithMean(data, unknown, known);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const pixel of unknown) {
      const x = pixel % width;
      const left = x > 0 ? across : 0;
      const right = x < width - 1 ? across : 0;
      const above = pixel >= width ? 1 : 0;
      const below = pixel < width * (height - 1) ? 1 : 0;
      const share = PUSH / (left + right + above + below);
      const at = 4 * pixel;
      for (let channel = at; channel < at + 4; channel++) {
        let sum = 0;
        if (left > 0) sum += left * data[channel - 4]!;
        if (right > 0) sum += right * data[channel + 4]!;
        if (above > 0) sum += data[channel - 4 * width]!;
        if (below > 0) sum += data[channel + 4 * width]!;
        data[channel] = data[channel]! * (1 - PUSH) + sum * share;
      }
    }
  }
}

function fillWithMean(data: Float32Array, unknown: Int32Array, known: Uint8Array): void {
  const sums = [0, 0, 0, 0];
  let count = 0;
  for (let i = 0; i < known.length; i++) {
    if (known[i] === 0) continue;
    count += 1;
    for (let channel = 0; channel < 4; channel++) sums[channel]! += data[4 * i + channel]!;
  }
  for (const pixel of unknown) {
    for (let channel = 0; channel < 4; channel++) {
      data[4 * pixel + channel] = count === 0 ? 0 : sums[channel]! / count;
    }
  }
}

/** Fills the finest of `parts` smoothly, from the finest to the coarsest and up again. */
export function guessColours(parts: readonly PartlyKnown[]): void {
  const coarsest = parts.findLast(({ known }) => known.includes(1)) ?? parts[0]!;
  fillMembrane(coarsest.raster, unknownOf(coarsest), coarsest.known, 1);
  const [finest] = parts;
  if (finest === undefined || finest === coarsest) return;
  const { width, data } = finest.raster;
  for (const pixel of unknownOf(finest)) {
    const x = Math.floor(((pixel % width) * coarsest.raster.width) / width);
    const y = Math.floor(
      (Math.floor(pixel / width) * coarsest.raster.height) / finest.raster.height,
    );
    const from = 4 * (y * coarsest.raster.width + x);
    data.set(coarsest.raster.data.subarray(from, from + 4), 4 * pixel);
  }
  fillMembrane(finest.raster, unknownOf(finest), finest.known, 1, 'keep');
}

function unknownOf({ known }: PartlyKnown): Int32Array {
  const unknown: number[] = [];
  for (let i = 0; i < known.length; i++) if (known[i] === 0) unknown.push(i);
  return Int32Array.from(unknown);
}
