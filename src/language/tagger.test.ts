import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import { tagWords } from './tagger.ts';

const { cache } = createRequire(import.meta.url);
const loadedTagger = (): boolean => Object.keys(cache).some((file) => file.includes('wink-nlp'));

test('the tagger is loaded by the first prompt, not by the import', async () => {
  // Test files share their modules, so another one may have read a prompt before.
  vi.resetModules();
  for (const file of Object.keys(cache)) {
    if (file.includes('wink-nlp')) Reflect.deleteProperty(cache, file);
  }
  const { readPrompt } = await import('./read-prompt.ts');
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
