import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { sampleInto } from './sample.ts';
import type { ColourGrid, Crop } from './colour-grid.ts';
import { sharedRows, type Seam } from './seam.ts';

/** Something that has a colour at every point; coordinates are shares of its width and height. */
export interface PaintedSource {
  /** Writes red, green and blue at `at`. */
  readonly colourInto: (to: Float32Array, at: number, x: number, y: number) => void;
}

/** A part of a picture as it is. */
export function plainSource(picture: Pixels, crop: Crop): PaintedSource {
  return {
    colourInto: (to, at, x, y) => {
      sampleInto(picture, crop, x * crop.width - 0.5, y * crop.height - 0.5, to, at);
    },
  };
}

/** Half the width of the band in which one side of a seam turns into the other, of the width. */
const FEATHER = 0.006;
/** How far from the seam the two sides are drawn to each other's tone, as a share of the width. */
const TONED = 0.3;
/** Rows of the seam's grid over which tones are averaged (a box to either side). */
const ROWS = 0.03;
/** A larger difference of tone is a difference of things, 0 … 255. */
const MOST_TONE = 28;

/**
 * Two parts of a picture, joined along a seam that was found on a grid of its crop. Both sides take
 * half of the difference in tone along the seam, less and less with distance, so that no step
 * shows.
 */
export function joinedSource(
  picture: Pixels,
  crop: Crop,
  seam: Seam,
  grid: ColourGrid,
): PaintedSource {
  const { width, height } = grid;
  const { shifts, columns } = seam;
  const { top, bottom } = sharedRows(shifts, grid);
  const tones = tonesAlong(seam, grid);
  const left = shifts.left / width;
  const right = shifts.right / width;
  const rise = shifts.rise / height;
  const other = new Float32Array(3);
  return {
    colourInto: (to, at, x, y) => {
      const v = (top + y * (bottom - top)) / height;
      const row = Math.min(Math.max(v * height - 0.5, top), bottom - 1);
      const above = Math.floor(row);
      const below = Math.min(above + 1, bottom - 1);
      const part = row - above;
      const column = columns[above]! + (columns[below]! - columns[above]!) * part;
      const away = x - column / width;
      const share = Math.min(1, Math.max(0, 0.5 + away / (2 * FEATHER)));
      const near = Math.max(0, 1 - Math.abs(away) / TONED);
      const pull = 0.5 * near * near;
      if (share < 1) {
        const u = (x + left) * crop.width - 0.5;
        sampleInto(picture, crop, u, v * crop.height - 0.5, to, at);
      }
      if (share > 0) {
        const u = (x + right) * crop.width - 0.5;
        sampleInto(picture, crop, u, (v + rise) * crop.height - 0.5, other, 0);
      }
      for (let c = 0; c < 3; c++) {
        const from = tones[3 * above + c]!;
        const tone = (from + (tones[3 * below + c]! - from) * part) * pull;
        const one = to[at + c]! + tone;
        const two = other[c]! - tone;
        to[at + c] = share === 0 ? one : share === 1 ? two : one + (two - one) * share;
      }
    },
  };
}

/** Right view minus left view where they meet, per row, averaged over neighbouring rows. */
function tonesAlong({ shifts, columns }: Seam, { width, height, data }: ColourGrid): Float32Array {
  const { top, bottom } = sharedRows(shifts, { width, height });
  const raw = new Float32Array(3 * height);
  for (let y = top; y < bottom; y++) {
    const x = Math.round(columns[y]!);
    const reach = Math.max(1, Math.round(0.015 * width));
    let count = 0;
    for (let i = x - reach; i < x + reach; i++) {
      const a = i + shifts.left;
      const b = i + shifts.right;
      if (i < 0 || i >= width || a < 0 || a >= width || b < 0 || b >= width) continue;
      count++;
      for (let c = 0; c < 3; c++) {
        const difference =
          data[((y + shifts.rise) * width + b) * 3 + c]! - data[(y * width + a) * 3 + c]!;
        raw[3 * y + c] = raw[3 * y + c]! + difference;
      }
    }
    for (let c = 0; c < 3; c++) {
      const mean = raw[3 * y + c]! / Math.max(1, count);
      raw[3 * y + c] = Math.min(MOST_TONE, Math.max(-MOST_TONE, mean));
    }
  }
  return smoothed(smoothed(raw, top, bottom, ROWS * height), top, bottom, ROWS * height);
}

function smoothed(raw: Float32Array, top: number, bottom: number, reach: number): Float32Array {
  const to = new Float32Array(raw.length);
  for (let y = top; y < bottom; y++) {
    const first = Math.max(top, Math.round(y - reach));
    const last = Math.min(bottom - 1, Math.round(y + reach));
    for (let c = 0; c < 3; c++) {
      let sum = 0;
      for (let i = first; i <= last; i++) sum += raw[3 * i + c]!;
      to[3 * y + c] = sum / (last - first + 1);
    }
  }
  return to;
}

/** A source on a grid, for looking at it coarsely; four points a cell. */
export function gridOf(source: PaintedSource, { width, height }: Size): ColourGrid {
  const data = new Float32Array(width * height * 3);
  const one = new Float32Array(3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      for (let k = 0; k < 4; k++) {
        const u = (x + 0.25 + 0.5 * (k & 1)) / width;
        source.colourInto(one, 0, u, (y + 0.25 + 0.5 * (k >> 1)) / height);
        for (let c = 0; c < 3; c++) data[at + c] = data[at + c]! + one[c]! / 4;
      }
    }
  }
  return { width, height, data };
}
