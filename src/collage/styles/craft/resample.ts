import { between } from '../../../numerics/interpolate.ts';
import type { Arena } from '../../../numerics/arena.ts';
import type { Planes } from './planes.ts';
import { emptyPlanes } from './planes.ts';

/** Very long pictures get a shorter edge, so that none costs more than one this many times as long as high. */
const LONGEST = 2.2;

/**
 * The picture with a shorter edge of about `edge` pixels, each the mean of what it covers; the
 * picture itself when it is no larger. Soft styles work here and are a fraction of the cost.
 */
export function shrunkTo(picture: Planes, edge: number, arena: Arena): Planes {
  const unit = Math.min(picture.width, picture.height);
  const area = picture.width * picture.height;
  const scale = Math.min(edge / unit, edge * Math.sqrt(LONGEST / area));
  if (scale >= 1) return picture;
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const small = emptyPlanes(width, height, arena);
  shrink(picture.r, picture.width, picture.height, small.r, width, height);
  shrink(picture.g, picture.width, picture.height, small.g, width, height);
  shrink(picture.b, picture.width, picture.height, small.b, width, height);
  return small;
}

/** One plane at a smaller size: the mean over each pixel's share of the larger one. */
export function shrink(
  from: Float32Array,
  width: number,
  height: number,
  to: Float32Array,
  toWidth: number,
  toHeight: number,
): void {
  const lefts = Int32Array.from({ length: toWidth + 1 }, (_, i) =>
    Math.floor((i * width) / toWidth),
  );
  for (let j = 0; j < toHeight; j++) {
    const top = Math.floor((j * height) / toHeight);
    const bottom = Math.max(top + 1, Math.floor(((j + 1) * height) / toHeight));
    for (let i = 0; i < toWidth; i++) {
      const left = lefts[i]!;
      const right = Math.max(left + 1, lefts[i + 1]!);
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let x = y * width + left; x < y * width + right; x++) sum += from[x]!;
      }
      to[j * toWidth + i] = sum / ((bottom - top) * (right - left));
    }
  }
}

/** One plane at another, mostly larger size, blended between its pixels. */
export function stretch(
  from: Float32Array,
  width: number,
  height: number,
  to: Float32Array,
  toWidth: number,
  toHeight: number,
): void {
  if (width === toWidth && height === toHeight) {
    to.set(from);
    return;
  }
  const sx = width / toWidth;
  const sy = height / toHeight;
  for (let y = 0; y < toHeight; y++) {
    const fy = (y + 0.5) * sy - 0.5;
    for (let x = 0; x < toWidth; x++) {
      to[y * toWidth + x] = between(from, width, height, (x + 0.5) * sx - 0.5, fy);
    }
  }
}
