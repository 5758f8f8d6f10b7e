import type { Box, Size } from './geometry.ts';

/** What of a picture is to be replaced: one byte a pixel, row by row, 1 where it is and 0 where not. */
export interface Selection extends Size {
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Nothing of a picture of this size. */
export const emptySelection = ({ width, height }: Size): Selection => ({
  width,
  height,
  data: new Uint8Array(width * height),
});

/** How many pixels are selected. */
export function countSelected({ data }: Selection): number {
  let count = 0;
  for (const value of data) count += value;
  return count;
}

/** Copies what a box holds from one selection into another of the same size. */
export function copyBox(from: Selection, to: Selection, box: Box): void {
  for (let y = box.y; y < box.y + box.height; y++) {
    const start = y * from.width + box.x;
    to.data.set(from.data.subarray(start, start + box.width), start);
  }
}

/** Whether the pixel that this point lies in is selected; beside the picture nothing is. */
export function isSelected({ width, height, data }: Selection, x: number, y: number): boolean {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return false;
  return data[row * width + column] === 1;
}
