import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { Edge } from './calm.ts';
import type { ColourGrid } from './colour-grid.ts';
import type { Frame } from './frame.ts';
import type { SalientObject } from './objects.ts';
import type { Spread } from './spread.ts';
import { framedGrid } from './frame.ts';
import { rated } from './rated.ts';

const TRIES = 36;
/** How much of the source a closer take shows, along an edge. */
const SCALES = [0.66, 0.86] as const;
/** What stands out and falls out of the picture, against how well that serves otherwise. */
const LOST = 1;
/** The same of the one point that stands out most. */
const LOST_PEAK = 0.3;
/** The same of objects that are cut. */
const CUT = 2.5;
/** The same of what stands out where a new edge runs, were that so all along it. */
const CROSSED = 2.5;

/** How far a frame may reach over each edge of the source, as shares of it. */
export type Reach = Readonly<Record<Edge, number>>;

const NOWHERE: Reach = { left: 0, right: 0, top: 0, bottom: 0 };

/** A picture as frames are judged by. */
export interface Looked {
  readonly grid: ColourGrid;
  readonly saliency: Float32Array;
  readonly objects: readonly SalientObject[];
}

/**
 * A part of the picture that is a picture itself: what stands out is in it, objects are whole, its
 * colours are those of all. `spread` leads to parts of other sizes on other sides.
 */
export function closerFrame(looked: Looked, spread: Spread, random: Random): Frame {
  return bestFrame(looked, spread, random, SCALES, NOWHERE);
}

/** The same for other scales, reaching over the edges of the source. */
export function bestFrame(
  { grid, saliency, objects }: Looked,
  spread: Spread,
  random: Random,
  scales: readonly [number, number],
  reach: Reach,
): Frame {
  // Squared, so that what stands out most counts most, however small.
  const standing = saliency.map((value) => value * value);
  let best: Frame | undefined;
  let most = -Infinity;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const stray = attempt / TRIES;
    const near = (wanted: number): number =>
      Math.min(1, Math.max(0, wanted + random.between(-stray, stray)));
    const scale = scales[0] + near(spread.third) * (scales[1] - scales[0]);
    const frame = {
      left: near(spread.first) * (1 - scale + reach.left + reach.right) - reach.left,
      top: near(spread.second) * (1 - scale + reach.top + reach.bottom) - reach.top,
      scale,
    };
    const score =
      rated(grid, framedGrid(grid, frame)) -
      LOST * shareOutside(standing, grid, frame) -
      LOST_PEAK * peakOutside(standing, grid, frame) -
      CUT * shareCut(objects, grid, frame) -
      CROSSED * crossed(saliency, grid, frame) -
      0.1 * stray;
    if (score <= most) continue;
    most = score;
    best = frame;
  }
  return best!;
}

/** Mean of what stands out along the edges of a frame that lie inside the source, against its most. */
function crossed(saliency: Float32Array, { width, height }: Size, frame: Frame): number {
  const left = Math.round(frame.left * width);
  const top = Math.round(frame.top * height);
  const right = Math.round((frame.left + frame.scale) * width) - 1;
  const bottom = Math.round((frame.top + frame.scale) * height) - 1;
  let sum = 0;
  let count = 0;
  const add = (x: number, y: number): void => {
    if (x <= 0 || y <= 0 || x >= width - 1 || y >= height - 1) return;
    sum += saliency[y * width + x]!;
    count++;
  };
  for (let x = left; x <= right; x++) {
    add(x, top);
    add(x, bottom);
  }
  for (let y = top; y <= bottom; y++) {
    add(left, y);
    add(right, y);
  }
  return count === 0
    ? 0
    : sum /
        count /
        Math.max(
          1e-6,
          saliency.reduce((a, b) => Math.max(a, b), 0),
        );
}

/** Share of all weights that lie outside a frame. */
function shareOutside(
  weights: Float32Array | Uint8Array,
  { width, height }: Size,
  { left, top, scale }: Frame,
): number {
  let all = 0;
  let inside = 0;
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height - top;
    for (let x = 0; x < width; x++) {
      const weight = weights[y * width + x]!;
      const u = (x + 0.5) / width - left;
      all += weight;
      if (u >= 0 && u < scale && v >= 0 && v < scale) inside += weight;
    }
  }
  return all === 0 ? 0 : 1 - inside / all;
}

/** The largest of the weights outside a frame, against the largest of all. */
function peakOutside(
  weights: Float32Array,
  { width, height }: Size,
  { left, top, scale }: Frame,
): number {
  let all = 1e-6;
  let outside = 0;
  for (let at = 0; at < width * height; at++) {
    const weight = weights[at]!;
    const u = ((at % width) + 0.5) / width - left;
    const v = (Math.floor(at / width) + 0.5) / height - top;
    all = Math.max(all, weight);
    if (u < 0 || u >= scale || v < 0 || v >= scale) outside = Math.max(outside, weight);
  }
  return outside / all;
}

/** What is lost of an object counts so much where the source has cut it already. */
const CUT_ALREADY = 0.6;

/** The most that a frame takes away from any object that it shows. */
export function shareCut(objects: readonly SalientObject[], size: Size, frame: Frame): number {
  let most = 0;
  for (const { mask, cut, area } of objects) {
    const outside = shareOutside(mask, size, frame);
    // What is left out wholly is not cut, but missed where it is what the picture is about.
    const missed = area / (size.width * size.height) > 0.02 || outside < 0.99;
    if (missed) most = Math.max(most, cut ? CUT_ALREADY * outside : outside);
  }
  return most;
}
