import { expect, test } from 'vitest';

import { readPrompt } from './read-prompt.ts';

const nouns = (prompt: string): string[] => readPrompt(prompt).entities.map(({ noun }) => noun);

test.each([
  'The light is soft, and the palette is muted.',
  'Warm afternoon light falls across the scene from one side.',
  'The composition is seen from a low angle, with great depth.',
  'The mood is one of quiet contentment.',
  'Gentle shadows add depth.',
  'It is drawn without harsh shadows.',
])('after a first sentence, “%s” names nothing to draw', (talk) =>
  expect(nouns(`A red fox in a forest. ${talk}`)).toEqual(['fox', 'forest']),
);

test.each([
  ['There is a light above it.', 'light'],
  ['The traffic light is red.', 'light'],
  ['Its shadow falls on a wall.', 'shadow'],
  ['Three shadows follow.', 'shadow'],
])('“%s” can be seen', (sentence, noun) =>
  expect(nouns(`A red fox in a forest. ${sentence}`)).toContain(noun),
);

test('the first sentence says what is to be seen, whatever its words', () => {
  expect(nouns('an artist with a palette. The palette is wooden.')).toContain('palette');
  expect(nouns('a shadow on a wall')).toContain('shadow');
});

test('what the talk tells of hour and mood is kept', () => {
  const { setting } = readPrompt('A red fox in a forest. The evening light is serene.');
  expect(setting.time).toBe('sunset');
  expect(setting.moods).toContain('serene');
});
