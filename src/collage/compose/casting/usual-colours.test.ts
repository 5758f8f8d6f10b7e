import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import type { ColourName } from '../../../language/scene.ts';
import { paintColour } from '../../art/colour/colour-names.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { plainRecipe } from './recipe.ts';
import { inUsualColours } from './usual-colours.ts';
import table from './usual-colours.json' with { type: 'json' };

const coatsOf = (prompt: string, seed = 1): readonly (readonly string[])[] => {
  const [entity] = readPrompt(prompt).entities;
  const recipe = { ...plainRecipe('noto:dog'), colours: entity!.colours };
  return inUsualColours(entity!, recipe, seededRandom(seed)).map(({ colours }) => colours);
};

test('each of a kind of which nothing is said has another of its usual colours', () => {
  const coats = coatsOf('three dogs');
  expect(coats.length).toBeGreaterThan(3);
  expect(new Set(coats.map(String)).size).toBe(coats.length);
});

test('another picture begins with another one', () => {
  const first = new Set(Array.from({ length: 20 }, (_, seed) => String(coatsOf('a dog', seed)[0])));
  expect(first.size).toBeGreaterThan(3);
});

test.each(['a red car', 'a border collie', 'a dog with brown fur', 'a spaceship', 'a constructor'])(
  '“%s” is left as it is',
  (prompt) => {
    expect(coatsOf(prompt)).toHaveLength(1);
  },
);

test('names colours that there are', () => {
  const named = Object.values(table)
    .flat()
    .filter((name) => name !== 'own');
  for (const name of named) expect(paintColour(name as ColourName).hex).toMatch(/^#/);
});
