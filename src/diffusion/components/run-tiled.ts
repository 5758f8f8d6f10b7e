import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { tileAxis, type TileEdge } from './tiles.ts';

/** What a graph is run on tile by tile. */
export interface Tiling {
  readonly height: TileEdge;
  readonly width: TileEdge;
}

/** How long an axis of what goes in and of what comes out is for one latent: 1 and 8, or 8 and 1. */
export interface Scales {
  readonly input: number;
  readonly output: number;
}

/**
 * Runs a graph on overlapping tiles of a picture and blends what comes out, as diffusers'
 * `tiled_decode` and `tiled_encode` do: each tile passes linearly into the one above it, then into the
 * one to its left, and both are blended already. Memory then grows with the tile, not the picture.
 * @param input `[1, channels, height, width]`.
 * @param tiling in latents.
 */
export async function runTiled(
  input: Tensor,
  tiling: Tiling,
  scales: Scales,
  run: (tile: Tensor) => Promise<Tensor>,
): Promise<Tensor> {
  const [height, width] = latentEdges(input, scales);
  const rows = tileAxis(height, tiling.height);
  const columns = tileAxis(width, tiling.width);
  let result: Tensor | undefined;
  let above: Tensor[] = [];
  for (const [i, top] of rows.starts.entries()) {
    const row: Tensor[] = [];
    for (const [j, left] of columns.starts.entries()) {
      const size = { height: rows.lengths[i]!, width: columns.lengths[j]! };
      const tile = await run(cutTile(input, scaled({ top, left, ...size }, scales.input)));
      if (i > 0) {
        const overlap = rows.starts[i - 1]! + rows.lengths[i - 1]! - top;
        blendDown(above[j]!, tile, overlap * scales.output);
      }
      if (j > 0) {
        const overlap = columns.starts[j - 1]! + columns.lengths[j - 1]! - left;
        blendAcross(row[j - 1]!, tile, overlap * scales.output);
      }
      row.push(tile);
      result ??= blank(tile.dims[1]!, height * scales.output, width * scales.output);
      putTile(tile, result, top * scales.output, left * scales.output);
    }
    above = row;
  }
  return result!;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function latentEdges({ dims }: Tensor, { input }: Scales): readonly [number, number] {
  return [dims[2]! / input, dims[3]! / input];
}

function scaled({ top, left, height, width }: Box, by: number): Box {
  return { top: top * by, left: left * by, height: height * by, width: width * by };
}

function blank(channels: number, height: number, width: number): Tensor {
  return tensor(new Float32Array(channels * height * width), [1, channels, height, width]);
}

/** A part of a picture; beyond its edges they go on. */
function cutTile({ data, dims }: Tensor, box: Box): Tensor {
  const [, channels = 0, height = 0, width = 0] = dims;
  const tile = blank(channels, box.height, box.width);
  const kept = Math.min(box.width, width - box.left);
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < box.height; y++) {
      const from = (c * height + Math.min(box.top + y, height - 1)) * width + box.left;
      const to = (c * box.height + y) * box.width;
      tile.data.set(data.subarray(from, from + kept), to);
      tile.data.fill(data[from + kept - 1]!, to + kept, to + box.width);
    }
  }
  return tile;
}

/** Writes a tile over what earlier tiles left there; what is beyond the edges is dropped. */
function putTile(tile: Tensor, result: Tensor, top: number, left: number): void {
  const [, channels = 0, tileHeight = 0, tileWidth = 0] = tile.dims;
  const [, , height = 0, width = 0] = result.dims;
  const kept = Math.min(tileWidth, width - left);
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < Math.min(tileHeight, height - top); y++) {
      const from = (c * tileHeight + y) * tileWidth;
      result.data.set(tile.data.subarray(from, from + kept), (c * height + top + y) * width + left);
    }
  }
}

/** Lets the first rows of a tile come out of the last rows of the one above it. */
function blendDown(above: Tensor, tile: Tensor, overlap: number): void {
  const [, channels = 0, height = 0, width = 0] = tile.dims;
  const aboveHeight = above.dims[2]!;
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < overlap; y++) {
      const share = y / overlap;
      const from = (c * aboveHeight + aboveHeight - overlap + y) * width;
      const to = (c * height + y) * width;
      for (let x = 0; x < width; x++) {
        tile.data[to + x] = above.data[from + x]! * (1 - share) + tile.data[to + x]! * share;
      }
    }
  }
}

/** Lets the first columns of a tile come out of the last columns of the one to its left. */
function blendAcross(before: Tensor, tile: Tensor, overlap: number): void {
  const [, channels = 0, height = 0, width = 0] = tile.dims;
  const beforeWidth = before.dims[3]!;
  for (let row = 0; row < channels * height; row++) {
    const from = (row + 1) * beforeWidth - overlap;
    for (let x = 0; x < overlap; x++) {
      const share = x / overlap;
      const to = row * width + x;
      tile.data[to] = before.data[from + x]! * (1 - share) + tile.data[to]! * share;
    }
  }
}
