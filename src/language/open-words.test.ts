import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const doing = (prompt: string) =>
  readPrompt(prompt).entities.map(({ noun, actions }) => [noun, ...actions].join(' '));

test('a word in -ing that ends the sentence after someone is what they do', () => {
  expect(doing('an artist painting')).toEqual(['artist paint']);
  expect(doing('two men boxing')).toEqual(['man box']);
  expect(doing('a woman watering plants')).toEqual(['woman water', 'plant']);
  expect(doing('a brick building')).toEqual(['building']);
  expect(doing('a horse painting')).toEqual(['painting']);
});

test('taking a picture is a doing, and no picture', () => {
  expect(doing('a photographer taking a picture')).toEqual(['photographer photograph']);
  expect(doing('a woman taking a selfie')).toEqual(['woman selfie']);
  expect(doing('a woman taking a photo of a cat')).toEqual(['woman photograph', 'cat']);
  expect(doing('a thief stealing a picture')).toEqual(['thief steal', 'picture']);
});

test('whoever holds a hand is beside whose hand it is', () => {
  const { relations } = readPrompt("a child holding her father's hand");
  expect(relations).toMatchObject([{ kind: 'next-to', words: 'holding hands with' }]);
});
