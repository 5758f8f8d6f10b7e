import type { Arena } from '../../../numerics/arena.ts';
import type { Pixels } from '../../../kernel/pixels.ts';
import { labInto } from '../../../numerics/oklab.ts';
import { type Palette, nearest, paletteOf } from '../craft/palette.ts';
import { cellsOf } from '../craft/cells.ts';
import { type Planes, planesOf } from '../craft/planes.ts';
import { vivid } from '../craft/tone.ts';
import type { Style } from '../style.ts';

/** Cells along the shorter edge, as a console of the early nineties had them. */
const CELLS = 118;
/** Colours in the whole picture. */
export const COLOURS = 30;

/** Bayer's ordered dither, 4 × 4, as −½ … ½. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map(
  (i) => (i + 0.5) / 16 - 0.5,
);

/** Square cells of few colours: crisp outlines, dithered skies, no stray dots. */
export const pixelArt: Style = {
  title: 'pixel art',
  light: true,
  paint: (picture, { arena, unit, random, stage }) => {
    const cell = cellSize(unit);
    const full = planesOf(picture, arena);
    vivid(full, 1.2);
    const { width, height } = picture;
    const cells = cellsOf(full, Math.ceil(width / cell), Math.ceil(height / cell), cell, arena);
    stage(0.5);
    const palette = paletteOf(cells, COLOURS, random);
    stage(0.7);
    const chosen = chosenOf(cells, palette, arena);
    withoutStrays(chosen, cells.width, cells.height);
    stage(0.9);
    return enlarged(chosen, cells.width, palette, picture, cell);
  },
};

/** Pixels along a cell's edge. */
export function cellSize(unit: number): number {
  return Math.max(2, Math.round(unit / CELLS));
}

/** The palette's colour of each cell; smooth gradients are dithered, drawn things are not. */
function chosenOf(cells: Planes, palette: Palette, arena: Arena): Uint8Array {
  const { width, height } = cells;
  const lab = arena.floats(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    labInto(lab, i * 3, cells.r[i]!, cells.g[i]!, cells.b[i]!);
  }
  const chosen = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const here = lab[at * 3]!;
      const right = lab[(x < width - 1 ? at + 1 : at - 1) * 3] ?? here;
      const below = lab[(y < height - 1 ? at + width : at - width) * 3] ?? here;
      const change = Math.abs(here - right) + Math.abs(here - below);
      const dither = change < 0.05 ? 0.06 * BAYER[(y & 3) * 4 + (x & 3)]! : 0;
      chosen[at] = nearest(palette.lab, here + dither, lab[at * 3 + 1]!, lab[at * 3 + 2]!);
    }
  }
  return chosen;
}

/** A cell unlike all of its neighbours, where those agree, takes their colour. */
function withoutStrays(chosen: Uint8Array, width: number, height: number): void {
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const left = chosen[at - 1]!;
      const agree =
        left === chosen[at + 1] && left === chosen[at - width] && left === chosen[at + width];
      const diagonal =
        left === chosen[at - width - 1] &&
        left === chosen[at - width + 1] &&
        left === chosen[at + width - 1] &&
        left === chosen[at + width + 1];
      if (agree && diagonal) chosen[at] = left;
    }
  }
}

function enlarged(
  chosen: Uint8Array,
  columns: number,
  palette: Palette,
  { width, height }: Pixels,
  cell: number,
): Pixels {
  const bytes = Uint8ClampedArray.from(palette.rgb, (value) => value * 255);
  const data = new Uint8ClampedArray(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++, at += 3) {
      const k = chosen[row + Math.floor(x / cell)]! * 3;
      data[at] = bytes[k]!;
      data[at + 1] = bytes[k + 1]!;
      data[at + 2] = bytes[k + 2]!;
    }
  }
  return { width, height, channels: 3, data };
}
