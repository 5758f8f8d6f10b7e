import type { Box, Size } from './geometry.ts';
import { emptySelection, type Selection } from './selection.ts';

/** What of a picture that is read as a mask means "replace this". */
export type Replacing = 'white' | 'black' | 'transparent';

/** RGBA, row by row, as a canvas gives it out. */
export interface Rgba extends Size {
  readonly data: Uint8ClampedArray;
}

/** From here on something counts as seen, or as white. */
const HALF = 128;

/**
 * Reads a picture as a selection. What is half transparent or more counts as transparent; of what is
 * seen, greys go to the nearer of black and white. Where it is transparent nothing was painted, so that
 * is neither white nor black.
 */
export function readMask({ width, height, data }: Rgba, replacing: Replacing): Selection {
  const selection = emptySelection({ width, height });
  for (let i = 0, at = 0; i < selection.data.length; i++, at += 4) {
    if (colourAt(data, at) === replacing) selection.data[i] = 1;
  }
  return selection;
}

function colourAt(data: Uint8ClampedArray, at: number): Replacing {
  if (data[at + 3]! < HALF) return 'transparent';
  const light = (data[at]! * 299 + data[at + 1]! * 587 + data[at + 2]! * 114) / 1000;
  return light >= HALF ? 'white' : 'black';
}

/** What a file most likely means: transparency where it has any, as OpenAI's API does, else white. */
export function likelyReplacing({ data }: Rgba): Replacing {
  for (let at = 0; at < data.length; at += 4) {
    if (colourAt(data, at) === 'transparent') return 'transparent';
  }
  return 'white';
}

/**
 * Brings a selection to another size: the part of it in `frame`, which may reach beyond it, becomes the
 * whole. Pixels are taken as they are, so that edges stay exact.
 * @param around whether what lies beside it is selected
 */
export function reframeSelection(
  { width, height, data }: Selection,
  frame: Box,
  size: Size,
  around: 0 | 1 = 1,
): Selection {
  const out = emptySelection(size);
  for (let y = 0; y < size.height; y++) {
    const row = Math.floor(frame.y + ((y + 0.5) * frame.height) / size.height);
    for (let x = 0; x < size.width; x++) {
      const column = Math.floor(frame.x + ((x + 0.5) * frame.width) / size.width);
      const beside = row < 0 || column < 0 || row >= height || column >= width;
      out.data[y * size.width + x] = beside ? around : data[row * width + column]!;
    }
  }
  return out;
}
