import { createRequire } from 'node:module';
import type englishModel from 'wink-eng-lite-web-model';
import type winkFactory from 'wink-nlp';
import type { PartOfSpeech, WinkMethods } from 'wink-nlp';

const require = createRequire(import.meta.url);
let loaded: WinkMethods | undefined;

/**
 * The statistical tagger. Loaded at the first prompt rather than at import: it costs a fifth of a
 * second and about 60 MB, which a process that only serves must not pay.
 */
function tagger(): WinkMethods {
  if (!loaded) {
    const winkNLP = require('wink-nlp') as typeof winkFactory;
    const model = require('wink-eng-lite-web-model') as typeof englishModel;
    loaded = winkNLP(model, ['sbd', 'pos']);
  }
  return loaded;
}

/**
 * One part-of-speech tag for each word. The tagger cuts text its own way (hyphens, apostrophes), so
 * its tags are matched back by position; a word that it cuts up gets the tag of its last piece.
 */
export function tagWords(words: readonly string[]): PartOfSpeech[] {
  if (words.length === 0) return [];
  const nlp = tagger();
  // oxlint-disable-next-line typescript/unbound-method -- the tagger's accessors use no `this`
  const { pos, precedingSpaces } = nlp.its;
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const values = tokens.out();
  const tags = tokens.out(pos) as PartOfSpeech[];
  const spaces = tokens.out(precedingSpaces);

  const ends: number[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length;
    ends.push(length);
    length += 1;
  }
  const result = words.map((): PartOfSpeech => 'X');
  let position = 0;
  let index = 0;
  values.forEach((value, token) => {
    position += (spaces[token] ?? '').length + value.length;
    while (index < ends.length - 1 && position > (ends[index] ?? 0)) index += 1;
    result[index] = tags[token] ?? 'X';
  });
  return result;
}
