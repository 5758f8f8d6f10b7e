import { expect, test } from 'vitest';
import { boxOf } from '../actor.ts';
import { middleOf } from '../geometry.ts';
import { composed, SEEDS } from '../test-support/composed.ts';

test.each(SEEDS)('who plays the piano sits on a stool and touches it, seed %i', (seed) => {
  const picture = composed('a cat playing the piano', seed);
  const [cat, piano] = [boxOf(picture.one('cat')), boxOf(picture.one('piano'))];
  expect(picture.actors.some(({ recipe }) => recipe.art === 'piece:stool')).toBe(true);
  expect(Math.min(cat.right, piano.right)).toBeGreaterThan(Math.max(cat.left, piano.left));
  expect(Math.abs(cat.bottom - piano.bottom)).toBeLessThan(0.12);
});

test.each(SEEDS)('a drummer is behind one set of drums, seed %i', (seed) => {
  const picture = composed('a monkey playing the drums', seed);
  const drums = picture.all('drum');
  const monkey = picture.one('monkey');
  expect(drums).toHaveLength(1);
  expect(picture.actors.indexOf(drums[0]!)).toBeGreaterThan(picture.actors.indexOf(monkey));
  const box = boxOf(monkey);
  const { x } = middleOf(boxOf(drums[0]!));
  expect(x > box.left && x < box.right).toBe(true);
  expect(boxOf(drums[0]!).top).toBeGreaterThan(box.top);
});
