import { useMemo, useSyncExternalStore } from 'react';

import type { PreparedPicture } from '../pictures/prepare/prepare-picture.ts';
import { everywhere } from './geometry.ts';
import { createMask, type Mask, type MaskFacts } from './mask.ts';
import { packRuns } from './runs.ts';

/** The masks of pictures, for as long as those are there: a picture that comes back has its mask again. */
const masks = new WeakMap<PreparedPicture, Mask>();

/**
 * The mask of a picture, and what is to be known of it.
 * @param fillsOpen whether what is transparent is marked from the beginning, since the model fills it.
 */
export function useMask(picture: PreparedPicture | undefined, fillsOpen: boolean) {
  const mask = useMemo(() => picture && maskOf(picture, fillsOpen), [picture, fillsOpen]);
  const facts = useSyncExternalStore(mask?.watch ?? neverChanges, mask?.facts ?? noFacts);
  return { mask, facts };
}

function maskOf(picture: PreparedPicture, fillsOpen: boolean): Mask {
  const known = masks.get(picture);
  if (known) return known;
  const mask = createMask(picture);
  if (fillsOpen && picture.open) {
    mask.perform({ kind: 'load', runs: packRuns(picture.open, everywhere(picture.open)) });
  }
  masks.set(picture, mask);
  return mask;
}

const neverChanges = () => () => undefined;

const NO_FACTS: MaskFacts = { selected: 0, share: 0, canUndo: false, canRedo: false };
const noFacts = (): MaskFacts => NO_FACTS;
