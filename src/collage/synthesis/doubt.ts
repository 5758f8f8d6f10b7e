import type { Pixels } from '../../kernel/pixels.ts';
import type { Canvas } from './canvas.ts';

/** Steps over the picture's old edge may be so many times as large as the larger ones beside them. */
const STEPS = 1.05;
/** Colours nearer than this, sum of three channels, are the same. */
const SAME = 60;
/** Share of what was added that may have colours unlike all at that height. */
const STRANGE = 0.035;
/** Rows above and below that count as of one height, as a share. */
const HEIGHT = 0.06;

/**
 * How doubtful it is that what was added to a picture goes on as it does at its edges: 0 perfect,
 * 1 and more visibly not. Looked at are steps over the old edges, and colours at heights where the
 * picture has none like them, as pebbles in the sky.
 */
export function doubtOf(draft: Pixels, inner: Canvas['inner']): number {
  return Math.max(stepsOver(draft, inner) / STEPS, strangeIn(draft, inner) / STRANGE);
}

function difference({ data }: Pixels, one: number, other: number): number {
  let sum = 0;
  for (let c = 0; c < 3; c++) sum += Math.abs(data[3 * one + c]! - data[3 * other + c]!);
  return sum;
}

/** A step of grain, so that in flat pictures nothing is divided by nothing. */
const GRAIN = 4;

function stepsOver(draft: Pixels, { left, top, right, bottom }: Canvas['inner']): number {
  const { width, height } = draft;
  let over = 0;
  let beside = 0;
  const cross = (at: number, outward: number): void => {
    over += difference(draft, at, at + outward) + GRAIN;
    beside +=
      Math.max(
        difference(draft, at, at - outward),
        difference(draft, at + outward, at + 2 * outward),
      ) + GRAIN;
  };
  for (let y = top; y < bottom; y++) {
    if (left > 1) cross(y * width + left, -1);
    if (right < width - 1) cross(y * width + right - 1, 1);
  }
  for (let x = left; x < right; x++) {
    if (top > 1) cross(top * width + x, -width);
    if (bottom < height - 1) cross((bottom - 1) * width + x, width);
  }
  return beside === 0 ? 0 : over / beside;
}

function strangeIn(draft: Pixels, { left, top, right, bottom }: Canvas['inner']): number {
  const { width, height } = draft;
  const reach = Math.max(1, Math.round(HEIGHT * height));
  let strange = 0;
  let added = 0;
  for (let y = 0; y < height; y++) {
    const level = Math.min(Math.max(y, top), bottom - 1);
    const first = Math.max(top, level - reach);
    const last = Math.min(bottom - 1, level + reach);
    for (let x = 0; x < width; x++) {
      if (x >= left && x < right && y >= top && y < bottom) continue;
      added++;
      if (!isKnown(y * width + x, first, last)) strange++;
    }
  }
  return added === 0 ? 0 : strange / added;

  function isKnown(at: number, first: number, last: number): boolean {
    for (let v = first; v <= last; v++) {
      for (let u = left; u < right; u++) {
        if (difference(draft, at, v * width + u) < SAME) return true;
      }
    }
    return false;
  }
}
