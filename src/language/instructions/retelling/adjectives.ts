import type { ColourName, Entity } from '../../scene.ts';
import { colours as colourWords } from '../../lexicon/colours.ts';
import { sizes } from '../../lexicon/sizes.ts';
import { escaped } from './escaped.ts';

/** The words for a thing in other colours. */
export function recoloured(phrase: string, entity: Entity, to: readonly ColourName[]): string {
  const bare = phrase.replaceAll(/[\p{L}-]+/gu, (word) =>
    colourWords.has(word.toLowerCase()) ? '' : word,
  );
  return beforeNoun(bare.replaceAll(/\s+and\s+(?=\s)/gu, ' '), entity, to.join(' and '));
}

/** The words for a thing of another size. */
export function sized(phrase: string, entity: Entity, factor: number): string {
  const bare = phrase.replaceAll(/[\p{L}-]+/gu, (word) =>
    sizes.has(word.toLowerCase()) ? '' : word,
  );
  const size = factor >= 2 ? 'huge' : factor > 1 ? 'big' : factor > 0.5 ? 'small' : 'tiny';
  return beforeNoun(bare, entity, size);
}

/** With a word before what a thing is called: "a *big* siamese cat". */
export function beforeNoun(phrase: string, { names, noun }: Entity, word: string): string {
  const plain = phrase.replaceAll(/\s{2,}/gu, ' ').trim();
  for (const name of [...names, noun]) {
    const at = plain.toLowerCase().search(new RegExp(`\\b${escaped(name)}`, 'u'));
    if (at >= 0) return withArticle(`${plain.slice(0, at)}${word} ${plain.slice(at)}`);
  }
  return withArticle(plain.replace(/^((?:an?|the|some|\S+s)\s+)?/iu, `$1${word} `));
}

const withArticle = (phrase: string): string =>
  phrase.replace(/^a(?=\s+[aeio])/iu, 'an').replace(/^an(?=\s+[^aeiou\s])/iu, 'a');
