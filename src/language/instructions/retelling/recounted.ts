import { units } from '../../lexicon/numbers.ts';
import { isPlural, singular } from '../../nouns.ts';
import { withPhrase } from './named-thing.ts';

const NUMBERS = ['no', ...units.slice(1, 13)];
const COUNTED = new RegExp(`^(?:an?|the|some|several|many|${NUMBERS.join('|')}|\\d+)\\s+`, 'iu');

/** The prompt with another number of a thing, at most twelve. */
export function recounted(prompt: string, what: string, count: number | 'double'): string {
  return withPhrase(prompt, what, (phrase, entity) => {
    const number = Math.min(12, count === 'double' ? 2 * entity.count.value : count);
    const bare = phrase.replace(COUNTED, '');
    if (number === 1) return `a ${bare.replace(/\S+$/u, (noun) => singular(noun))}`;
    return `${NUMBERS[number]} ${bare.replace(/\S+$/u, plural)}`;
  });
}

/** The plural of a noun, as the reader of prompts takes it back to its singular. */
export function plural(noun: string): string {
  if (isPlural(noun)) return noun;
  const guesses = [noun.replace(/y$/u, 'ies'), `${noun}es`, `${noun}s`];
  return (
    guesses.find(
      (one) =>
        one !== noun &&
        singular(one) === noun &&
        (/(?:s|sh|ch|x|z)$/u.test(noun) || !one.endsWith(`${noun}es`)),
    ) ?? `${noun}s`
  );
}
