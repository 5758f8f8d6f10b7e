import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { composition } from '../composition.ts';
import { openWorkshop } from '../open-workshop.ts';

const recipeOf = (prompt: string, noun: string) =>
  composition(readPrompt(prompt), { width: 1, height: 1 }, 1, openWorkshop()).plan.items.find(
    ({ recipe }) => recipe.art.includes(noun),
  )?.recipe;

test.each([
  ['a white cat with purple stripes', 'cat', 'stripes', 'purple'],
  ['a dog with green polka dots', 'dog', 'spots', 'green'],
])('%s has them on its coat', (prompt, noun, marking, colour) => {
  const recipe = recipeOf(prompt, noun);
  expect(recipe?.marking).toBe(marking);
  expect(recipe?.options['markingColour']).toBe(colour);
});

test('other parts mark nothing', () => {
  expect(recipeOf('a dog with green eyes', 'dog')?.marking).toBeUndefined();
});
