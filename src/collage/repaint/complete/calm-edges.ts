import type { Pixels } from '../../../kernel/pixels.ts';
import type { Random } from '../../../numerics/random.ts';
import { blur } from '../../../numerics/blur.ts';

/** The rows of a picture from `top` to before `bottom`. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Shares of the shorter edge: of what is to grow at least, and of what it is measured by. */
const LEAST = 0.03;
const BAND = 0.02;
/** Mean departure from smooth, 0 … 255, up to which an edge goes on as sky or still water does. */
const CALM = 7.5;
/** Of the edge's row, how much must be known to go by it. */
const KNOWN = 0.25;
/** Reach of the blur against which departures are measured, as a share of the width. */
const SMOOTH = 0.02;
/** Colours run together the more, the farther out: pixels of blur for each pixel of distance. */
const SPREAD = 0.9;
/** Grain, 0 … 255; what is stronger is texture. */
const MOST_GRAIN = 6;

/**
 * The rows to complete when those above the first and below the last known one, where the picture is
 * calm there, are left for {@link grownTo}.
 */
export function rowsWithin(picture: Pixels, hole: Uint8Array): Rows {
  const { width, height } = picture;
  const top = Math.floor(hole.indexOf(0) / width);
  const bottom = Math.floor(hole.lastIndexOf(0) / width) + 1;
  const least = LEAST * Math.min(width, height);
  const calm = (edge: number, inwards: 1 | -1): boolean => isCalm(picture, hole, edge, inwards);
  return {
    top: top >= least && calm(top, 1) ? top : 0,
    bottom: height - bottom >= least && calm(bottom - 1, -1) ? bottom : height,
  };
}

function bandOf({ width, height }: Pixels, edge: number, inwards: 1 | -1): readonly number[] {
  const depth = Math.max(2, Math.round(BAND * Math.min(width, height)));
  return Array.from({ length: depth }, (_, i) => edge + inwards * i).filter(
    (y) => y >= 0 && y < height,
  );
}

function isCalm(picture: Pixels, hole: Uint8Array, edge: number, inwards: 1 | -1): boolean {
  const { width, data } = picture;
  const band = bandOf(picture, edge, inwards);
  const whole = Array.from({ length: width }, (_, x) => x).filter((x) =>
    band.every((y) => hole[y * width + x] === 0),
  );
  if (whole.length < KNOWN * width) return false;
  let departure = 0;
  for (let c = 0; c < 3; c++) {
    const means = meansOf(picture, band, c, whole);
    blur(means, new Float32Array(means.length), means.length, 1, SMOOTH * width);
    for (const y of band) {
      for (const [i, x] of whole.entries()) {
        departure += Math.abs(data[3 * (y * width + x) + c]! - means[i]!);
      }
    }
  }
  return departure / (3 * band.length * whole.length) <= CALM;
}

/** Means of columns over a band. */
function meansOf(
  { data, width }: Pixels,
  band: readonly number[],
  channel: number,
  columns: readonly number[],
): Float32Array {
  return Float32Array.from(columns, (x) => {
    let sum = 0;
    for (const y of band) sum += data[3 * (y * width + x) + channel]!;
    return sum / band.length;
  });
}

/**
 * The complete rows of a picture, grown to `height` rows: their first and last colours go on, ever
 * softer, in their grain. Patches can only repeat what there is, and of a sky there is often a strip,
 * with the land below it in every patch.
 */
export function grownTo(complete: Pixels, rows: Rows, height: number, random: Random): Pixels {
  const { width, data } = complete;
  const grown = new Uint8ClampedArray(3 * width * height);
  grown.set(data, 3 * width * rows.top);
  const up = softened(complete, 0, 1, rows.top, random.fork('above'));
  for (const [i, row] of up.entries()) grown.set(row, 3 * width * (rows.top - 1 - i));
  const below = height - rows.bottom;
  const down = softened(complete, complete.height - 1, -1, below, random.fork('below'));
  for (const [i, row] of down.entries()) grown.set(row, 3 * width * (rows.bottom + i));
  return { ...complete, height, data: grown };
}

/** So many rows out from an edge. */
function softened(
  picture: Pixels,
  edge: number,
  inwards: 1 | -1,
  count: number,
  random: Random,
): readonly Uint8ClampedArray[] {
  const { width } = picture;
  const band = bandOf(picture, edge, inwards);
  const columns = Array.from({ length: width }, (_, x) => x);
  const wide = [0, 1, 2].map((c) => meansOf(picture, band.slice(0, 2), c, columns));
  const grain = grainOf(picture, band);
  const spare = new Float32Array(width);
  let blurred = 0;
  return Array.from({ length: count }, (_, i) => {
    // Blurs add up as the squares of their widths.
    const wanted = SPREAD * (i + 1);
    const more = Math.sqrt(Math.max(0, wanted ** 2 - blurred ** 2));
    if (more > 1) {
      for (const values of wide) blur(values, spare, width, 1, more);
      blurred = wanted;
    }
    const row = new Uint8ClampedArray(3 * width);
    for (let x = 0; x < width; x++) {
      const noise = grain > 0 ? grain * random.normal() : 0;
      for (let c = 0; c < 3; c++) row[3 * x + c] = wide[c]![x]! + noise;
    }
    return row;
  });
}

/** Standard deviation of the grain in a band, from neighbouring pixels. */
function grainOf({ data, width }: Pixels, band: readonly number[]): number {
  let sum = 0;
  for (const y of band) {
    for (let x = 1; x < width; x++) {
      const at = 3 * (y * width + x) + 1;
      sum += (data[at]! - data[at - 3]!) ** 2 / 2;
    }
  }
  return Math.min(MOST_GRAIN, Math.sqrt(sum / (band.length * Math.max(1, width - 1))));
}
