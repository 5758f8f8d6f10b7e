import { expect, test } from 'vitest';
import { boxOf } from '../actor.ts';
import { composed, SEEDS } from '../test-support/composed.ts';

test.each(SEEDS)(
  'a climber is before the tree, off the ground and below its tip, seed %i',
  (seed) => {
    const picture = composed('a monkey climbing a tree', seed);
    const [monkey, tree] = [picture.one('monkey'), picture.one('tree')];
    expect(picture.actors.indexOf(monkey)).toBeGreaterThan(picture.actors.indexOf(tree));
    expect(boxOf(monkey).bottom).toBeLessThan(boxOf(tree).bottom);
    expect(boxOf(monkey).top).toBeGreaterThan(boxOf(tree).top);
  },
);
