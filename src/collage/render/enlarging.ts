import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';

/** A picture as it is seen enlarged, a row at a time: blends of its four nearest pixels. */
export interface Enlarging {
  /** Which of its columns each column of the larger picture begins at, and how far it is on to the next. */
  readonly left: Int32Array;
  readonly part: Float32Array;
  /** A row of the larger picture, in its own columns still, one more for the last; valid until the next call. */
  readonly row: (y: number) => Float32Array;
  /** Where the row nearest to a row of the larger picture begins, in pixels. */
  readonly nearest: (y: number) => number;
}

export function enlarging(from: Pixels, to: Size): Enlarging {
  const { width, height, channels, data } = from;
  const left = new Int32Array(to.width);
  const part = new Float32Array(to.width);
  for (let x = 0; x < to.width; x++) {
    const at = placeIn(width, x, to.width);
    // The last column is begun at by none: its neighbour is all of the way.
    left[x] = Math.min(Math.max(0, width - 2), Math.floor(at));
    part[x] = Math.min(1, at - left[x]!);
  }
  const line = new Float32Array(channels * (width + 1));
  return {
    left,
    part,
    row: (y) => {
      const at = placeIn(height, y, to.height);
      const above = Math.floor(at) * width * channels;
      const below = Math.min(height - 1, Math.floor(at) + 1) * width * channels;
      const down = at - Math.floor(at);
      for (let i = 0; i < width * channels; i++) {
        const upper = data[above + i]!;
        line[i] = upper + (data[below + i]! - upper) * down;
      }
      return line;
    },
    nearest: (y) => Math.round(placeIn(height, y, to.height)) * width,
  };
}

/** Where a pixel's middle lies among the middles of another number of pixels. */
function placeIn(cells: number, at: number, of: number): number {
  return Math.min(cells - 1, Math.max(0, ((at + 0.5) * cells) / of - 0.5));
}
