import { irregularPlurals, pluraliaTantum, zeroPlurals } from './lexicon/irregular-nouns.ts';

/** The singular of an English noun in lower case; words that are no plural come back unchanged. */
export function singular(noun: string): string {
  if (pluraliaTantum.has(noun) || zeroPlurals.has(noun)) return noun;
  const irregular = irregularPlurals.get(noun);
  if (irregular !== undefined) return irregular;
  const space = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-'));
  if (space > 0) return noun.slice(0, space + 1) + singular(noun.slice(space + 1));
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is|'s)$/u.test(noun)) return noun;
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/u.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** True for a form that means more than one. */
export function isPlural(noun: string): boolean {
  return noun === 'people' || (singular(noun) !== noun && !zeroPlurals.has(noun));
}
