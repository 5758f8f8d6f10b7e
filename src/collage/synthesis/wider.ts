import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { Crop } from './colour-grid.ts';
import type { Frame } from './frame.ts';
import { extended, laidOut } from './canvas.ts';
import { shrunkPicture, sizeWithin } from './colour-grid.ts';
import { doubtOf } from './doubt.ts';

/** Drafts that are looked at, and the longer edge of the source in them. */
const DRAFTS = 2;
const DRAFT = 80;
/** How much larger than the source a wider take is along an edge. */
const SCALES = [1.08, 1.18] as const;
/** The most that is added on one side, as a share of the source: there is only so much to go by. */
const DEEPEST = 0.18;
/** Longest edge at which what goes on beyond the edges is found. */
const WORKED = 440;
/** How far inside the picture it goes over into what was added, as a share of an edge. */
const OVERLAP = 0.03;
/** So many pixels of the take for one of the result are more than can be seen. */
const FINEST = 1.25;

/**
 * The picture seen from farther off and moved to a side, its surroundings completed; `undefined`
 * where they would look made up. Drafts decide.
 */
export function widerTake(
  picture: Pixels,
  crop: Crop,
  size: Size,
  sides: Sides,
  random: Random,
  hooks: DrawHooks,
): Pixels | undefined {
  const small = shrunkPicture(picture, crop, sizeWithin(crop, DRAFT));
  const seed = random.integer(0, 0xffffffff);
  const quiet = { stage: () => hooks.stage('drafting', 0) };
  const believable = (frame: Frame): boolean => {
    const draft = laidOut(small, frame);
    const how = { seed, longest: WORKED, overlap: 0 };
    return doubtOf(extended(draft, how, quiet), draft.inner) < 1;
  };
  const frames = Array.from({ length: DRAFTS }, (_, draft) => frameOf(sides, draft, random));
  const best = frames.find(believable);
  if (best === undefined) return undefined;
  const across = Math.min(1, (FINEST * size.width) / (best.scale * crop.width));
  const shape = {
    width: Math.max(1, Math.round(across * crop.width)),
    height: Math.max(1, Math.round(across * crop.height)),
  };
  const overlap = Math.round(OVERLAP * Math.min(shape.width, shape.height));
  const canvas = laidOut(shrunkPicture(picture, crop, shape), best);
  return extended(canvas, { seed, longest: WORKED, overlap }, hooks);
}

/** Where the picture lies in a wider take; the other sides are where it goes on. */
export interface Sides {
  readonly right: boolean;
  readonly low: boolean;
}

/** The outermost part of a picture that its surroundings are made of, as a share. */
const RIM = 0.22;
/** Share of all that stands out that may stand there: more would be there twice, or cut in half. */
const STANDS = 0.15;

/**
 * The sides for one of two takes: it goes on where less stands out, and the second time on the other
 * side, unless too much does; `undefined` where too much does on both.
 */
export function sidesFor(
  saliency: Float32Array,
  { width, height }: Size,
  second: boolean,
): Sides | undefined {
  const sums = { left: 0, right: 0, all: 1e-6 };
  for (let at = 0; at < width * height; at++) {
    const x = ((at % width) + 0.5) / width;
    const stands = saliency[at]!;
    sums.all += stands;
    if (x < RIM) sums.left += stands;
    if (x > 1 - RIM) sums.right += stands;
  }
  const right = sums.left < sums.right;
  const [less, other] = right ? [sums.left, sums.right] : [sums.right, sums.left];
  if (less > STANDS * sums.all) return undefined;
  return { right: second && other < STANDS * sums.all ? !right : right, low: !second };
}

/** Farther off and to the sides asked for; the second draft up instead of down, or back. */
function frameOf({ right, low }: Sides, draft: number, random: Random): Frame {
  const scale = random.between(...SCALES);
  const across = right ? random.between(0, 0.25) : random.between(0.75, 1);
  // Up and down only strips are added: heights mean something, and too much shows there first.
  const up = (draft === 0) === low ? random.between(0.6, 1) : random.between(0, 0.4);
  return { scale, left: -DEEPEST + across * (1 + 2 * DEEPEST - scale), top: up * (1 - scale) };
}
