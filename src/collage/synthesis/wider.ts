import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Random } from '../../numerics/random.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { Crop } from './colour-grid.ts';
import type { Spread } from './spread.ts';
import { unrestAt, type Edge } from './calm.ts';
import { extended, laidOut, type Canvas } from './canvas.ts';
import { bestFrame, shareCut, type Looked, type Reach } from './closer.ts';
import { shrunkPicture, sizeWithin } from './colour-grid.ts';
import { doubtOf } from './doubt.ts';

/** Longer edge of the source in the draft that is judged: ghosts and blotches show from here on. */
const DRAFT = 192;
/** The most that is added on one side, as a share of the source: there is only so much to go by. */
const REACH = 0.1;
/** How far in from an edge nothing may stand or end for the picture to go on there. */
const CALM = 0.18;
/** How much of the source a wider take shows, along an edge, where it can be moved only. */
const SCALES = [0.94, 1] as const;
/** Of what is added where both of two sides go on, at most and at least so much is made use of. */
const FARTHER = [0.4, 0.95] as const;
/** Share of any whole object that a wider take may cut. */
const CUT = 0.02;
/** Longest edge at which what goes on beyond the edges is found. */
const WORKED = 440;
/** How far inside the picture it goes over into what was added, as a share of an edge. */
const OVERLAP = 0.03;
/** So many pixels of the take for one of the result are more than can be seen. */
const FINEST = 1.25;

const EDGES = ['left', 'right', 'top', 'bottom'] as const;

/**
 * The picture seen from farther off or moved to a side, going on beyond the edges at which it is
 * calm; `undefined` where it is not, where something would be cut on the other side, or where a draft
 * shows more in what was added than at the edge that it continues.
 */
export function widerTake(
  { picture, crop }: { readonly picture: Pixels; readonly crop: Crop },
  size: Size,
  looked: Looked,
  spread: Spread,
  random: Random,
  hooks: DrawHooks,
): Pixels | undefined {
  const small = shrunkPicture(picture, crop, sizeWithin(crop, DRAFT));
  const reach = reachOf(small);
  const across = reach.left + reach.right;
  const down = reach.top + reach.bottom;
  if (across + down === 0) return undefined;
  const room = Math.min(across, down);
  const scales = room === 0 ? SCALES : ([1 + FARTHER[0] * room, 1 + FARTHER[1] * room] as const);
  const frame = bestFrame(looked, spread, random, scales, reach);
  if (shareCut(looked.objects, looked.grid, frame) > CUT) return undefined;
  const seed = random.integer(0, 0xffffffff);
  const quiet = { stage: () => hooks.stage('drafting', 0) };
  const draft = laidOut(small, frame);
  if (!isBelievable(extended(draft, { seed, longest: WORKED, overlap: 0 }, quiet), draft.inner)) {
    return undefined;
  }
  const shown = Math.min(1, (FINEST * size.width) / (frame.scale * crop.width));
  const shape = {
    width: Math.max(1, Math.round(shown * crop.width)),
    height: Math.max(1, Math.round(shown * crop.height)),
  };
  const overlap = Math.round(OVERLAP * Math.min(shape.width, shape.height));
  const canvas = laidOut(shrunkPicture(picture, crop, shape), frame);
  return extended(canvas, { seed, longest: WORKED, overlap }, hooks);
}

/** How far the picture can go on at each edge: where it is calm, and there only. */
function reachOf(small: Pixels): Reach {
  const at = (edge: Edge): number => (unrestAt(small, edge, CALM) < 1 ? REACH : 0);
  return { left: at('left'), right: at('right'), top: at('top'), bottom: at('bottom') };
}

/** As calm from the new edges to the inside as it was asked of the old. */
function isBelievable(draft: Pixels, inner: Canvas['inner']): boolean {
  const added = {
    left: inner.left / draft.width,
    right: 1 - inner.right / draft.width,
    top: inner.top / draft.height,
    bottom: 1 - inner.bottom / draft.height,
  };
  const calm = EDGES.every(
    (edge) => added[edge] === 0 || unrestAt(draft, edge, added[edge] + REACH) < 1,
  );
  return calm && doubtOf(draft, inner) < 1;
}
