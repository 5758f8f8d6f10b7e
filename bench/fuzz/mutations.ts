import type { Random } from '../../src/numerics/random.ts';
import type { WordStock } from './word-stock.ts';

type Mutation = (words: readonly string[], random: Random, stock: WordStock) => readonly string[];

const MUTATIONS: readonly Mutation[] = [
  (words, random) => words.filter(() => random.chance(0.8)),
  (words, random) => words.toSorted(() => random.between(-1, 1)),
  (words, random) => words.flatMap((word) => (random.chance(0.2) ? [word, word] : [word])),
  (words, random, { nouns }) =>
    words.map((word) => (random.chance(0.25) ? random.pick(nouns) : word)),
  (words, random, { prompts }) => {
    const other = random.pick(prompts).split(' ');
    const cut = random.integer(0, words.length);
    return [...words.slice(0, cut), ...other.slice(random.integer(0, other.length))];
  },
  (words, random) => words.map((word) => (random.chance(0.3) ? word.toUpperCase() : word)),
  (words, random) => words.map((word) => (random.chance(0.2) ? misspelt(word, random) : word)),
];

/** A prompt as somebody wrote it, then damaged: words lost, doubled, swapped, misspelt, spliced. */
export function mutation(random: Random, stock: WordStock): string {
  let words: readonly string[] = random.pick(stock.prompts).split(' ');
  for (let times = random.integer(1, 3); times > 0; times--) {
    words = random.pick(MUTATIONS)(words, random, stock);
  }
  return words.join(' ');
}

function misspelt(word: string, random: Random): string {
  const at = random.integer(0, word.length);
  const letter = String.fromCodePoint(random.integer(97, 122));
  return word.slice(0, at) + letter + word.slice(at + random.integer(0, 1));
}
