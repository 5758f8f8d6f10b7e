import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

test.each<[string, readonly string[]]>([
  ['infinity', ['infinity']],
  ['the concept of time', ['time']],
  ['chaos and order', ['chaos', 'order']],
  ['the feeling of loneliness', ['loneliness']],
  ['an abstract painting of joy', ['joy']],
  ['surreal', ['surreal']],
])('%j is about ideas alone', (prompt, themes) => {
  const scene = readPrompt(prompt);
  expect(scene.abstract).toEqual({ themes, colours: [], whole: true });
  expect(scene).toMatchObject({ entities: [], relations: [], readable: true });
});

test('colours of a form are kept', () => {
  expect(readPrompt('a fractal of blue and gold').abstract).toEqual({
    themes: ['fractal'],
    colours: ['blue', 'gold'],
    whole: true,
  });
});

test.each<[string, string[]]>([
  ['an abstract painting in red and gold', ['red', 'gold']],
  ['an abstract oil painting in red with thick patches of white', ['red', 'white']],
])('%j is the painting itself, in its colours', (prompt, colours) => {
  expect(readPrompt(prompt).abstract).toEqual({ themes: ['abstract'], colours, whole: true });
});

test('an abstract painting on a wall is a thing there', () => {
  const { abstract, entities } = readPrompt('an abstract painting on the wall of a museum');
  expect(abstract?.whole).not.toBe(true);
  expect(entities[0]?.noun).toBe('painting');
});

test('an idea beside a thing leaves the thing', () => {
  const scene = readPrompt('a swan representing freedom');
  expect(scene.abstract).toMatchObject({ themes: ['freedom'], whole: false });
  expect(scene.entities[0]?.noun).toBe('swan');
});

test.each([
  'a swan',
  'a dream house',
  'a beach',
  'sunset',
  'the word LOVE',
  '',
  'שלום',
  'a red square',
])('%j is no idea', (prompt) => {
  expect(readPrompt(prompt).abstract).toBeUndefined();
});
