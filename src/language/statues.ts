import { animals, people } from './lexicon/living.ts';
import { wordSet } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

const sculptures = wordSet('statue, sculpture, statuette, figurine, carving, topiary');

/**
 * "A statue of a cat", "a cat statue": the cat, made of stone unless it is said of what. Somebody who
 * sees the picture sees a cat, and the composer has its drawing. Its qualities have `statue`.
 */
export function sculptureOf(outer: NounPhrase, inner: NounPhrase): NounPhrase | undefined {
  if (!sculptures.has(outer.noun)) return undefined;
  return {
    ...inner,
    start: outer.start,
    count: outer.counted || outer.plural ? outer.count : inner.count,
    counted: outer.counted || inner.counted,
    plural: outer.plural || inner.plural,
    definite: outer.definite,
    determined: true,
    colours: [...new Set([...outer.colours, ...inner.colours])],
    size: outer.size === 'usual' ? inner.size : outer.size,
    material: outer.material ?? inner.material ?? usual(outer.noun),
    qualities: [...new Set(['statue', ...outer.qualities, ...inner.qualities])],
    words: [...outer.words, ...inner.words],
    owner: outer.owner,
    negated: outer.negated || inner.negated,
  };
}

/** "A cat statue" as {@link sculptureOf}; "a garden statue" is a statue. */
export function compoundSculpture(phrase: NounPhrase): NounPhrase | undefined {
  const model = phrase.words.at(-2) ?? '';
  if (!sculptures.has(phrase.noun) || !(animals.has(model) || people.has(model))) return undefined;
  const inner = { ...phrase, noun: model, head: model, names: [model], size: 'usual' as const };
  return sculptureOf(phrase, inner);
}

const usual = (noun: string): NounPhrase['material'] =>
  noun === 'topiary' ? 'leaves' : noun === 'carving' ? 'wood' : 'stone';
