import { expect, test } from 'vitest';

import {
  CAPTIONS,
  judgePictures,
  paintCaptions,
  sharesRight,
  type Caption,
} from '../../support/mini/judge-pictures.ts';

/** Minutes on a busy machine: 96 pictures of 20 steps. */
const PATIENCE_MS = 15 * 60_000;

/** What chance and a judge that errs could make of it: a 16th of the things, a tenth of the colours. */
const NEAR_CHANCE = 0.05;

test(
  'it paints what captions ask for that are worded as none of its training',
  async ({ annotate }) => {
    const seen = await judgePictures(await paintCaptions(CAPTIONS));
    const shares = (wanted: (caption: Caption) => boolean) => {
      const places = CAPTIONS.flatMap((caption, i) => (wanted(caption) ? [i] : []));
      return sharesRight(
        places.map((i) => CAPTIONS[i]!),
        places.map((i) => seen[i]!),
      );
    };
    const all = shares(() => true);
    const unseen = shares(({ heldOutPair }) => heldOutPair);
    const known = shares(({ heldOutPair }) => !heldOutPair);
    await annotate(JSON.stringify({ all, unseen, known }));
    expect(all.both).toBeGreaterThanOrEqual(0.8);
    expect(known.both).toBeGreaterThanOrEqual(0.8);
    expect(unseen.both).toBeGreaterThanOrEqual(0.8);

    // The same pictures are no answers to the captions of others.
    const others = [...CAPTIONS.slice(1), CAPTIONS[0]!];
    expect(sharesRight(others, seen).both).toBeLessThanOrEqual(NEAR_CHANCE);
  },
  PATIENCE_MS,
);
