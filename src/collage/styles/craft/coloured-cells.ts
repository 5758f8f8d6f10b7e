import { labInto } from '../../../numerics/oklab.ts';
import type { Easel } from '../style.ts';
import { cellsOf } from './cells.ts';
import { nearest, type Palette, paletteOf } from './palette.ts';
import type { Planes } from './planes.ts';

/** A picture of square cells, each in one colour of a small palette. */
export interface ColouredCells {
  readonly columns: number;
  readonly rows: number;
  readonly palette: Palette;
  /** The palette's colour of each cell. */
  readonly colour: Uint8Array;
}

/** About how far a style is once it has its cells. */
const CELLS_FOUND = 0.4;
/** Pixels along a square of the chart that is shown of them. */
const CHART = 8;

/** @param across cells along the shorter edge. */
export function colouredCells(
  full: Planes,
  across: number,
  colours: number,
  { arena, unit, random, show }: Easel,
): ColouredCells {
  const pitch = unit / across;
  const columns = Math.max(1, Math.round(full.width / pitch));
  const rows = Math.max(1, Math.round(full.height / pitch));
  const cells = cellsOf(full, columns, rows, pitch, arena);
  const palette = paletteOf(cells, colours, random);
  const lab = new Float32Array(3);
  const colour = Uint8Array.from(cells.r, (_, i) => {
    labInto(lab, 0, cells.r[i]!, cells.g[i]!, cells.b[i]!);
    return nearest(palette.lab, lab[0]!, lab[1]!, lab[2]!);
  });
  show?.(CELLS_FOUND, () => chartOf(cells, palette, colour));
  return { columns, rows, palette, colour };
}

/** The cells as plain squares, as on the chart that one works from: several pixels each. */
function chartOf({ width, height }: Planes, { rgb }: Palette, colour: Uint8Array): Planes {
  const [across, down] = [CHART * width, CHART * height];
  const plane = (channel: number): Float32Array =>
    Float32Array.from({ length: across * down }, (_, i) => {
      const row = Math.floor(i / across / CHART);
      return rgb[3 * colour[row * width + Math.floor((i % across) / CHART)]! + channel]!;
    });
  return { width: across, height: down, r: plane(0), g: plane(1), b: plane(2) };
}
