import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { hasFace } from './thing-faces.ts';

const facedIn = (prompt: string): boolean => {
  const scene = readPrompt(prompt);
  return hasFace(scene.entities[0]!, scene);
};

test.each([
  'a smiling sun',
  'an avocado with a happy face',
  'a pineapple wearing sunglasses',
  'a mushroom wearing a top hat',
])('%s has a face', (prompt) => {
  expect(facedIn(prompt)).toBe(true);
});

test.each([
  'a sun over a beach',
  'a happy birthday cake',
  'an avocado with a seed',
  'an angry sea',
])('%s has none', (prompt) => {
  expect(facedIn(prompt)).toBe(false);
});
