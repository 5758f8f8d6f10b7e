import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { composition } from '../composition.ts';
import { openWorkshop } from '../open-workshop.ts';

const items = (prompt: string) =>
  composition(readPrompt(prompt), { width: 1, height: 1 }, 1, openWorkshop()).plan.items;

const worn = (prompt: string) =>
  items(prompt).flatMap(({ recipe }) => recipe.attached.map((one) => one.recipe.art));

test.each([
  ['a king', 'piece:royal-crown'],
  ['a wizard', 'piece:wizard-hat'],
  ['a knight', 'piece:knight-helm'],
  ['a unicorn', 'piece:unicorn-horn'],
])('%s is known by %s', (prompt, art) => {
  expect(worn(prompt)).toContain(art);
});

test('a hat that is asked for takes the place of the usual one', () => {
  const arts = worn('a king wearing a top hat');
  expect(arts).toContain('piece:top-hat');
  expect(arts).not.toContain('piece:royal-crown');
});

test('two who sit on one thing sit side by side', () => {
  const seated = items('a cat and a dog sitting on a bench').filter(({ recipe }) =>
    /cat|dog/.test(recipe.art),
  );
  const [one, other] = seated;
  expect(Math.abs(one!.x - other!.x)).toBeGreaterThan(0.4 * Math.min(one!.height, other!.height));
});

test('colourful things are not all of one colour', () => {
  const colours = items('seven colorful butterflies').map(({ recipe }) => recipe.colours[0]);
  expect(new Set(colours.filter(Boolean)).size).toBeGreaterThan(3);
});
