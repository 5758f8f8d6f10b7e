import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { ColourGrid } from './colour-grid.ts';
import type { Frame } from './frame.ts';
import type { SalientObject } from './objects.ts';
import type { Spread } from './spread.ts';
import { framedGrid } from './frame.ts';
import { rated } from './rated.ts';

const TRIES = 36;
/** How much of the source a closer take shows, along an edge. */
const SCALES = [0.62, 0.84] as const;
/** What stands out and falls out of the picture, against how well that serves otherwise. */
const LOST = 0.7;
/** The same of the one point that stands out most. */
const LOST_PEAK = 0.3;
/** The same of objects that were whole and are cut. */
const CUT = 0.8;

/**
 * A part of the picture that is a picture itself: what stands out is in it, objects are whole, its
 * colours are those of all. `spread` leads to parts on different sides.
 */
export function closerFrame(
  grid: ColourGrid,
  saliency: Float32Array,
  objects: readonly SalientObject[],
  spread: Spread,
  random: Random,
): Frame {
  // Squared, so that what stands out most counts most, however small.
  const standing = saliency.map((value) => value * value);
  let best: Frame | undefined;
  let most = -Infinity;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const stray = attempt / TRIES;
    const near = (wanted: number): number =>
      Math.min(1, Math.max(0, wanted + random.between(-stray, stray)));
    const scale = random.between(...SCALES);
    const frame = {
      left: near(spread.first) * (1 - scale),
      top: near(spread.second) * (1 - scale),
      scale,
    };
    const score =
      rated(grid, framedGrid(grid, frame)) -
      LOST * shareOutside(standing, grid, frame) -
      LOST_PEAK * peakOutside(standing, grid, frame) -
      CUT * shareCut(objects, grid, frame) -
      0.1 * stray;
    if (score <= most) continue;
    most = score;
    best = frame;
  }
  return best!;
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

/** The most that a frame takes away from any object that it shows. */
function shareCut(objects: readonly SalientObject[], size: Size, frame: Frame): number {
  let most = 0;
  for (const { mask, cut, area } of objects) {
    if (cut) continue;
    const outside = shareOutside(mask, size, frame);
    // What is left out wholly is not cut, but missed where it is what the picture is about.
    const missed = area / (size.width * size.height) > 0.02 || outside < 0.99;
    if (missed) most = Math.max(most, outside);
  }
  return most;
}
