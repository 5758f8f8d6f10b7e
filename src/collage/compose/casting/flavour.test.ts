import { expect, test } from 'vitest';
import { composed } from '../test-support/composed.ts';

test('chocolate is the colour of a cake and what a rabbit is made of', () => {
  expect(composed('a chocolate cake', 1).one('cake').recipe).toMatchObject({
    colours: ['brown'],
    material: undefined,
  });
  expect(composed('a chocolate rabbit', 1).one('rabbit').recipe.material).toBe('chocolate');
});

test('a slice of cake is a slice', () => {
  for (const prompt of ['a slice of cake on a plate', 'a slice of chocolate cake']) {
    expect(composed(prompt, 1).one('cake').recipe.art).toBe('noto:shortcake');
  }
});
