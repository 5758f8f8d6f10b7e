import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const nouns = (prompt: string): string[] => readPrompt(prompt).entities.map(({ noun }) => noun);

test('glasses next to a drink are for drinking', () => {
  expect(nouns('a bottle of wine and two glasses')).toContain('glass');
  expect(nouns('a pitcher of lemonade with glasses')).toContain('glass');
});

test('glasses that are worn, or without a drink, help to see', () => {
  expect(nouns('a man wearing glasses drinking wine')).toContain('glasses');
  expect(nouns('a book and glasses')).toContain('glasses');
});

test('a school of fish is fish', () => {
  expect(nouns('a school of fish')).toEqual(['fish']);
  expect(nouns('a school of dance')).toContain('school');
});

test('what is under the sky is where the ground says', () => {
  expect(readPrompt('a field of sunflowers under a blue sky').setting.place).toBe('field');
  expect(readPrompt('balloons in a blue sky').setting.place).toBe('sky');
});
