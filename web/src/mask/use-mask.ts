import { useMemo, useSyncExternalStore } from 'react';

import type { OpenedPicture } from '../pictures/prepare/open-picture.ts';
import type { PreparedPicture } from '../pictures/prepare/prepare-picture.ts';
import { carryOver, type Painted } from './carry-over.ts';
import { createMask, type Mask } from './mask.ts';

interface Known {
  readonly mask: Mask;
  /** What was painted by hand, in it or in the one that it came from. */
  readonly painted: () => Painted | undefined;
}

/** The masks of pictures, for as long as those are there: a picture that comes back has its mask again. */
const masks = new WeakMap<PreparedPicture, Known>();

/** What was last painted on a picture, however it was cropped then. */
const lastPainted = new WeakMap<OpenedPicture, () => Painted | undefined>();

/** Says what was painted on a picture before, as before a reload. */
export function leaveMask(opened: OpenedPicture, painted: Painted): void {
  lastPainted.set(opened, () => painted);
}

/** What was painted on a picture; nothing as long as nobody did. */
export const paintedOn = (opened: OpenedPicture): Painted | undefined =>
  lastPainted.get(opened)?.();

/**
 * The mask of a picture, and whether anything is marked. It outlives that the picture is cropped otherwise,
 * as far as what was painted is in sight.
 * @param fillsOpen whether what is transparent is marked from the beginning, since the model fills it.
 */
export function useMask(picture: PreparedPicture | undefined, fillsOpen: boolean) {
  const mask = useMemo(() => picture && maskOf(picture, fillsOpen), [picture, fillsOpen]);
  // Of all facts this alone: who shows a whole view should not do so again after each stroke.
  const masked = useSyncExternalStore(
    mask?.watchSteps ?? neverChanges,
    () => (mask?.facts().selected ?? 0) > 0,
  );
  return { mask, masked };
}

function maskOf(picture: PreparedPicture, fillsOpen: boolean): Mask {
  const known = masks.get(picture) ?? newMask(picture, fillsOpen);
  masks.set(picture, known);
  lastPainted.set(picture.opened, known.painted);
  return known.mask;
}

function newMask(picture: PreparedPicture, fillsOpen: boolean): Known {
  const { opened, open, plan } = picture;
  const before = paintedOn(opened);
  const fromOpen = fillsOpen && open ? { ...open, data: open.data.slice() } : undefined;
  const mask = createMask(picture, before ? carryOver(before, picture, fillsOpen) : fromOpen);
  return {
    mask,
    // As long as nobody painted here, what it came from says more: nothing is cut off of it.
    painted: () =>
      mask.facts() === mask.atFirst ? before : { selection: mask.selection, frame: plan.frame },
  };
}

const neverChanges = () => () => undefined;
