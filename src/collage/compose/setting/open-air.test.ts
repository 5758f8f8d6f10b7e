import { expect, test } from 'vitest';
import { composed, SEEDS } from '../test-support/composed.ts';
import { INDOORS } from './backdrop-choice.ts';

const isIndoors = (prompt: string, seed: number): boolean =>
  INDOORS.has(composed(prompt, seed).plan.backdrop.kind);

test.each([
  'an umbrella in the rain',
  'a guitar at sunset',
  'an ice cream cone melting in the sun',
  'a violin under the stars',
  'an excavator',
  'a red macaw on a branch',
])('“%s” is outdoors', (prompt) => {
  for (const seed of SEEDS) expect(isIndoors(prompt, seed)).toBe(false);
});

test.each([
  'a cup of coffee in the morning',
  'a cat watching the rain through a window',
  'a pizza with mushrooms and olives',
  'a ship in a bottle',
])('“%s” stays indoors', (prompt) => {
  for (const seed of SEEDS) expect(isIndoors(prompt, seed)).toBe(true);
});

test('the stars above somebody are in the sky, and it is night', () => {
  const { plan } = composed('a campfire under the stars', 1);
  expect(plan.items.some(({ recipe }) => recipe.art === 'piece:star-shape')).toBe(false);
  expect(plan.light.time).toBe('night');
});

test('stars that are counted are things', () => {
  const { plan } = composed('a cat under three stars', 1);
  expect(plan.items.filter(({ recipe }) => recipe.art === 'piece:star-shape')).toHaveLength(3);
});

test('scenery that is all there is to see is drawn as a thing', () => {
  const shows = (prompt: string, art: string): boolean =>
    composed(prompt, 1).plan.items.some(({ recipe }) => recipe.art === art);
  expect(shows('a spiral galaxy', 'piece:spiral-galaxy')).toBe(true);
  expect(shows('an astronaut in a galaxy', 'piece:spiral-galaxy')).toBe(false);
});

test('a waterfall in the wild is the scenery, one of an island is a thing', () => {
  const { plan } = composed('a bear at a waterfall', 1);
  expect(plan.backdrop.kind).toBe('waterfall');
  expect(plan.items.some(({ recipe }) => recipe.art === 'piece:waterfall')).toBe(false);
  expect(composed('a floating island with a waterfall', 1).plan.backdrop.kind).not.toBe(
    'waterfall',
  );
});
