import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';
import { tagWords } from './tagger.ts';

const loadedTagger = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('wink-nlp'));

test('the tagger is loaded by the first prompt, not by the import', () => {
  expect(loadedTagger()).toBe(false);
  readPrompt('a cat');
  expect(loadedTagger()).toBe(true);
});

test('one tag a word, whatever the tagger makes of hyphens and apostrophes', () => {
  const words = ['a', 'high-backed', "don't", 'jack-o-lantern', 'sits', 'on', '3d', 'tables'];
  const tags = tagWords(words);
  expect(tags).toHaveLength(words.length);
  expect([tags[0], tags[5], tags[7]]).toEqual(['DET', 'ADP', 'NOUN']);
  expect(tagWords([])).toEqual([]);
});
