import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import type { DrawHooks } from './draw-hooks.ts';
import type { Plan } from './compose/plan.ts';
import { paintPlan } from './paint-plan.ts';
import { shrunk, sizeWithin } from './synthesis/colour-grid.ts';

/** Longer edge at which the plan is painted for the comparison, and at which both are compared. */
const PAINTED = 192;
const COMPARED = 24;
/** Mean difference of a channel up to which a picture is the one of a plan, 0 … 255. */
const TOLERANCE = 7;

/**
 * True when a picture is what a plan paints: it may have been scaled or compressed in between, but
 * not cropped, mirrored, tinted or painted over. `ignored` is one byte a source pixel, 1 where
 * the picture may differ.
 */
export function showsPlan(
  picture: Pixels,
  plan: Plan,
  hooks: DrawHooks,
  ignored?: Uint8Array,
): boolean {
  const aspect = picture.width / picture.height;
  if (Math.abs(aspect / (plan.frame.width / plan.frame.height) - 1) > 0.01) return false;
  const painted = paintPlan(plan, sizeWithin(picture, PAINTED), hooks);
  const size = sizeWithin(picture, COMPARED);
  const theirs = shrunk(picture, whole(picture), size).data;
  const ours = shrunk(painted, whole(painted), size).data;
  const unseen = ignored && cellsOf(ignored, picture, size);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < ours.length; i++) {
    if (unseen?.[Math.floor(i / 3)] === 1) continue;
    sum += Math.abs(ours[i]! - theirs[i]!);
    count++;
  }
  return count > 0 && sum / count <= TOLERANCE;
}

const whole = ({ width, height }: Size) => ({ left: 0, top: 0, width, height });

/** The cells of a coarse grid in which any pixel is marked. */
function cellsOf(marked: Uint8Array, from: Size, to: Size): Uint8Array {
  const cells = new Uint8Array(to.width * to.height);
  for (let y = 0; y < from.height; y++) {
    const row = Math.floor((y * to.height) / from.height) * to.width;
    for (let x = 0; x < from.width; x++) {
      if (marked[y * from.width + x] !== 0)
        cells[row + Math.floor((x * to.width) / from.width)] = 1;
    }
  }
  return cells;
}
