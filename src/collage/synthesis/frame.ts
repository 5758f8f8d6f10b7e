import type { ColourGrid, Crop } from './colour-grid.ts';

/**
 * What another take shows: a rectangle in shares of the source's width and height, the source being
 * 0 … 1. Of the same proportions as the source, and `scale` times as large; larger than 1 or
 * reaching over an edge it shows what the source does not have.
 */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The part of a crop that a frame inside it shows. */
export function cropTo(crop: Crop, { left, top, scale }: Frame): Crop {
  const width = Math.max(1, Math.round(scale * crop.width));
  const height = Math.max(1, Math.round(scale * crop.height));
  return {
    width,
    height,
    left: crop.left + Math.min(crop.width - width, Math.round(left * crop.width)),
    top: crop.top + Math.min(crop.height - height, Math.round(top * crop.height)),
  };
}

/** The same of a grid, at the grid's own size; beyond its edges the outermost values go on. */
export function framedGrid(grid: ColourGrid, { left, top, scale }: Frame): ColourGrid {
  const { width, height } = grid;
  const cell = (place: number, count: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(place * count)));
  const data = new Float32Array(grid.data.length);
  for (let y = 0; y < height; y++) {
    const row = cell(top + ((y + 0.5) / height) * scale, height);
    for (let x = 0; x < width; x++) {
      const column = cell(left + ((x + 0.5) / width) * scale, width);
      const from = 3 * (row * width + column);
      data.set(grid.data.subarray(from, from + 3), 3 * (y * width + x));
    }
  }
  return { width, height, data };
}
