import type { Size } from '../kernel/size.ts';

/** How a picture of one shape becomes one of another. */
export type Fit =
  /** The middle of it; what does not fit is cut off. */
  | 'cover'
  /** All of it in the middle, with room beside or above and below it. */
  | 'pad';

/** A part of a picture, or more than it, in whole pixels from its top left corner. */
export interface Frame extends Size {
  readonly x: number;
  readonly y: number;
}

/** Whether one is the other at another scale, edges rounded to whole pixels; squares are exact. */
export function sameShape(a: Size, b: Size): boolean {
  const squares = [a, b].filter(({ width, height }) => width === height).length;
  if (squares > 0) return squares === 2;
  const [large, small] = a.width >= b.width ? [a, b] : [b, a];
  return Math.round((large.height * small.width) / large.width) === small.height;
}

/** The frame with the shape of `shape` that covers the most of a picture, or all of it. */
export function frameFor(picture: Size, shape: Size, fit: Fit): Frame {
  const narrower = picture.width * shape.height <= picture.height * shape.width;
  const keepsWidth = narrower === (fit === 'cover');
  const width = keepsWidth
    ? picture.width
    : Math.max(1, Math.round((picture.height * shape.width) / shape.height));
  const height = keepsWidth
    ? Math.max(1, Math.round((picture.width * shape.height) / shape.width))
    : picture.height;
  const x = Math.floor((picture.width - width) / 2);
  const y = Math.floor((picture.height - height) / 2);
  return { x, y, width, height };
}

/** What of a picture lies in the frame; `fill`, one value a channel, is what lies beside it. */
export function reframe(
  { width, height, data }: Size & { readonly data: Uint8ClampedArray },
  frame: Frame,
  fill: readonly number[],
): Uint8ClampedArray<ArrayBuffer> {
  const channels = fill.length;
  const out = new Uint8ClampedArray(frame.width * frame.height * channels);
  for (let i = 0; i < out.length; i++) out[i] = fill[i % channels]!;
  const left = Math.max(0, frame.x);
  const right = Math.min(width, frame.x + frame.width);
  const bottom = Math.min(height, frame.y + frame.height);
  for (let y = Math.max(0, frame.y); y < bottom; y++) {
    const row = data.subarray((y * width + left) * channels, (y * width + right) * channels);
    out.set(row, ((y - frame.y) * frame.width + left - frame.x) * channels);
  }
  return out;
}
