import type { Pixels } from '../../kernel/pixels.ts';
import { labInto } from '../../numerics/oklab.ts';

export type Edge = 'left' | 'right' | 'top' | 'bottom';

/** Cells along the shorter edge of a picture: less than one is grain, more is something. */
const CELLS = 24;
/** How far neighbouring cells may differ in OKLab whatever they show, … */
const STEP = 0.065;
/** … and against the contrast within them, so that even texture counts as calm. */
const TEXTURE = 0.95;

/**
 * How much happens on the way in from an edge, over `depth` (a share of the picture): 1 and more
 * where something stands at the edge or near it, anywhere along it. Followed are lines of cells at
 * right angles to the edge: mean and contrast of each have to go on in the next. Bands along such
 * lines (a horizon at a side), slow shades and even textures are calm; whatever begins, ends or is cut
 * is not, and would be there twice or in halves if the picture were continued.
 */
export function unrestAt(picture: Pixels, edge: Edge, depth: number): number {
  const { width, height } = picture;
  const cell = Math.max(2, Math.round(Math.min(width, height) / CELLS));
  const sideways = edge === 'left' || edge === 'right';
  const [inward, along] = sideways ? [width, height] : [height, width];
  const ahead = Math.max(2, Math.ceil((depth * inward) / cell));
  const far = edge === 'right' || edge === 'bottom';
  let most = 0;
  // Half cells sideways, so that nothing hides between two lines.
  for (let start = 0; start + cell <= along; start += cell >> 1) {
    let last: Cell | undefined;
    for (let k = 0; k < ahead && (k + 1) * cell <= inward; k++) {
      const across = far ? inward - (k + 1) * cell : k * cell;
      const next = sideways
        ? cellAt(picture, across, start, cell)
        : cellAt(picture, start, across, cell);
      if (last) most = Math.max(most, unlike(last, next));
      last = next;
    }
  }
  return most;
}

/** Mean of a square of pixels in OKLab, and the standard deviation of its lightness. */
interface Cell {
  readonly mean: readonly [number, number, number];
  readonly contrast: number;
}

function unlike(one: Cell, other: Cell): number {
  const step = Math.hypot(...one.mean.map((value, c) => value - other.mean[c]!));
  const change = Math.abs(one.contrast - other.contrast);
  return Math.max(step, change) / Math.max(STEP, TEXTURE * Math.min(one.contrast, other.contrast));
}

function cellAt({ width, channels, data }: Pixels, left: number, top: number, edge: number): Cell {
  const lab = new Float32Array(3);
  const mean: [number, number, number] = [0, 0, 0];
  const count = edge * edge;
  let squares = 0;
  for (let y = top; y < top + edge; y++) {
    for (let x = left; x < left + edge; x++) {
      const at = channels * (y * width + x);
      labInto(lab, 0, data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255);
      for (let c = 0; c < 3; c++) mean[c] = mean[c]! + lab[c]! / count;
      squares += lab[0]! ** 2 / count;
    }
  }
  return { mean, contrast: Math.sqrt(Math.max(0, squares - mean[0] ** 2)) };
}
