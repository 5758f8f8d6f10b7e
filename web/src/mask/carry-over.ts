import type { PreparedPicture } from '../pictures/prepare/prepare-picture.ts';
import type { Box, Size } from './geometry.ts';
import { reframeSelection } from './read-mask.ts';
import type { Selection } from './selection.ts';

/** What was painted, and which part of the opened picture it was painted on. */
export interface Painted {
  readonly selection: Selection;
  /** In pixels of the opened picture; it reaches beyond what is padded. */
  readonly frame: Box;
}

/** What is needed of a picture that takes a mask over. */
interface Target extends Size {
  readonly plan: { readonly frame: Box };
  readonly open: PreparedPicture['open'];
}

/**
 * Brings what was painted on a picture to the same picture cropped, padded or sized otherwise. Nothing was
 * painted on what was not in sight then.
 * @param fillsOpen whether what is transparent is marked in any case, since the model fills it
 */
export function carryOver(
  { selection, frame }: Painted,
  to: Target,
  fillsOpen: boolean,
): Selection {
  const across = selection.width / frame.width;
  const down = selection.height / frame.height;
  const { x, y, width, height } = to.plan.frame;
  const part = {
    x: (x - frame.x) * across,
    y: (y - frame.y) * down,
    width: width * across,
    height: height * down,
  };
  const carried = reframeSelection(selection, part, to, 0);
  if (fillsOpen && to.open) {
    for (const [i, value] of to.open.data.entries()) if (value === 1) carried.data[i] = 1;
  }
  return carried;
}
