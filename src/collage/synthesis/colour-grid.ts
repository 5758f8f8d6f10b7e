import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';

/** Red, green and blue one after the other, row by row, each 0 … 255. */
export interface ColourGrid extends Size {
  readonly data: Float32Array;
}

/** The part of a picture that is looked at, in pixels. */
export interface Crop extends Size {
  readonly left: number;
  readonly top: number;
}

/** The largest part from the middle of `source` that has the proportions of `shape`. */
export function middleOf(source: Size, shape: Size): Crop {
  const scale = Math.min(source.width / shape.width, source.height / shape.height);
  const width = Math.min(source.width, Math.max(1, Math.round(shape.width * scale)));
  const height = Math.min(source.height, Math.max(1, Math.round(shape.height * scale)));
  return {
    width,
    height,
    left: (source.width - width) >> 1,
    top: (source.height - height) >> 1,
  };
}

/** A size of the same proportions whose longer edge is at most `edge`; nothing becomes larger. */
export function sizeWithin({ width, height }: Size, edge: number): Size {
  const scale = Math.min(1, edge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Fewer than these and there is nothing to arrange. */
const LEAST_CELLS = 8;

/** A grid of the same proportions with `edge` cells along its longer edge. */
export function gridLike({ width, height }: Size, edge: number): Size {
  const scale = edge / Math.max(width, height);
  return {
    width: Math.max(LEAST_CELLS, Math.round(width * scale)),
    height: Math.max(LEAST_CELLS, Math.round(height * scale)),
  };
}

/** Shrinks part of a picture by area average: every pixel counts by the share that is covered. */
export function shrunk(source: Pixels, crop: Crop, { width, height }: Size): ColourGrid {
  const { channels, data: from } = source;
  const across = shares(crop.width, width);
  const down = shares(crop.height, height);
  const rows = new Float32Array(width * crop.height * 3);
  for (let y = 0; y < crop.height; y++) {
    const row = ((crop.top + y) * source.width + crop.left) * channels;
    for (let x = 0; x < width; x++) {
      const { first, weights } = across[x]!;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let i = 0; i < weights.length; i++) {
        const at = row + (first + i) * channels;
        const weight = weights[i]!;
        red += from[at]! * weight;
        green += from[at + 1]! * weight;
        blue += from[at + 2]! * weight;
      }
      const to = (y * width + x) * 3;
      rows[to] = red;
      rows[to + 1] = green;
      rows[to + 2] = blue;
    }
  }
  const data = new Float32Array(width * height * 3);
  const stride = width * 3;
  for (let y = 0; y < height; y++) {
    const { first, weights } = down[y]!;
    for (let i = 0; i < weights.length; i++) {
      const row = (first + i) * stride;
      const weight = weights[i]!;
      for (let x = 0; x < stride; x++) {
        data[y * stride + x] = data[y * stride + x]! + rows[row + x]! * weight;
      }
    }
  }
  return { width, height, data };
}

/** The same as a picture; what need not be shrunk keeps its pixels. */
export function shrunkPicture(source: Pixels, crop: Crop, size: Size): Pixels {
  const { data, ...shape } = shrunk(source, crop, size);
  return { ...shape, channels: 3, data: Uint8ClampedArray.from(data) };
}

interface Share {
  readonly first: number;
  /** Sum 1. */
  readonly weights: Float32Array;
}

/** Which of `from` pixels each of `to` pixels covers, and by how much. */
function shares(from: number, to: number): Share[] {
  const step = from / to;
  return Array.from({ length: to }, (_, i) => {
    const start = i * step;
    const end = Math.min(from, start + step);
    const first = Math.floor(start);
    const weights = new Float32Array(Math.max(1, Math.ceil(end - 1e-6) - first));
    for (let k = 0; k < weights.length; k++) {
      const covered = Math.min(end, first + k + 1) - Math.max(start, first + k);
      weights[k] = Math.max(covered, 1e-6) / step;
    }
    return { first, weights };
  });
}
