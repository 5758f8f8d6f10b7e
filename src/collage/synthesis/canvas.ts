import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { Frame } from './frame.ts';
import type { Box } from './objects.ts';
import { smoothstep } from '../../numerics/interpolate.ts';
import { completeHole } from '../repaint/complete/complete-hole.ts';

/** A picture with room around it. */
export interface Canvas {
  /** What lies outside `inner` is not painted yet. */
  readonly pixels: Pixels;
  /** Where the picture is, pixels of the canvas. */
  readonly inner: Box;
}

/** What a frame shows of a source, at the source's resolution. */
export function laidOut(source: Pixels, { left, top, scale }: Frame): Canvas {
  const width = Math.max(1, Math.round(scale * source.width));
  const height = Math.max(1, Math.round(scale * source.height));
  const moveX = Math.round(-left * source.width);
  const moveY = Math.round(-top * source.height);
  const inner = {
    left: Math.max(0, moveX),
    top: Math.max(0, moveY),
    right: Math.min(width, moveX + source.width),
    bottom: Math.min(height, moveY + source.height),
  };
  const data = new Uint8ClampedArray(3 * width * height);
  for (let y = inner.top; y < inner.bottom; y++) {
    const from = 3 * ((y - moveY) * source.width - moveX);
    data.set(
      source.data.subarray(from + 3 * inner.left, from + 3 * inner.right),
      3 * (y * width + inner.left),
    );
  }
  return { pixels: { width, height, channels: 3, data }, inner };
}

/** How a canvas is painted to its edges. */
export interface Extension {
  readonly seed: number;
  /** Longest edge at which what goes on there is found. */
  readonly longest: number;
  /** How many pixels inside the picture's edges it goes over into what was added. */
  readonly overlap: number;
}

/** The canvas with the picture going on to its edges; inside, the picture stays as it is. */
export function extended(canvas: Canvas, extension: Extension, hooks: DrawHooks): Pixels {
  const { pixels, inner } = canvas;
  const { width, height, data } = pixels;
  const { seed, longest, overlap } = extension;
  const kept = new Float32Array(width * height);
  for (let y = inner.top; y < inner.bottom; y++) {
    for (let x = inner.left; x < inner.right; x++) {
      kept[y * width + x] = depthIn(inner, pixels, x, y) / Math.max(1, overlap);
    }
  }
  const hole = Uint8Array.from(kept, (share) => (share < 1 ? 1 : 0));
  const whole = completeHole(pixels, hole, { seed, longest, upright: true }, hooks);
  const joined = whole.data.slice();
  for (let at = 0; at < hole.length; at++) {
    const share = kept[at]!;
    if (share <= 0 || share >= 1) continue;
    const weight = smoothstep(0, 1, share);
    for (let c = 3 * at; c < 3 * at + 3; c++) {
      joined[c] = joined[c]! + (data[c]! - joined[c]!) * weight;
    }
  }
  return { ...whole, data: joined };
}

/** How far inside the picture's edges a pixel is; the canvas's own edges do not count. */
function depthIn(
  { left, top, right, bottom }: Box,
  canvas: Pick<Pixels, 'width' | 'height'>,
  x: number,
  y: number,
): number {
  return Math.min(
    left > 0 ? x - left + 1 : Infinity,
    top > 0 ? y - top + 1 : Infinity,
    right < canvas.width ? right - x : Infinity,
    bottom < canvas.height ? bottom - y : Infinity,
  );
}
