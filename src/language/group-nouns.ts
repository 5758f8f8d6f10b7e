import { animals, people } from './lexicon/living.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** How many there are of what stands before such a noun. */
const sizes: ReadonlyMap<string, NounPhrase['count']> = new Map([
  ['couple', { value: 2, vague: false }],
  ['pair', { value: 2, vague: false }],
  ['duo', { value: 2, vague: false }],
  ['trio', { value: 3, vague: false }],
  ['quartet', { value: 4, vague: false }],
  ['family', { value: 4, vague: true }],
  ['group', { value: 5, vague: true }],
  ['herd', { value: 6, vague: true }],
  ['flock', { value: 6, vague: true }],
]);

/** "A penguin couple" is two penguins, as "a couple of penguins" is; "an elderly couple" is a couple. */
export function membersOf(phrase: NounPhrase): NounPhrase | undefined {
  const member = phrase.words.at(-2) ?? '';
  const size = sizes.get(phrase.noun);
  if (!size || !(animals.has(member) || people.has(member))) return undefined;
  const { value, vague } = phrase.count;
  const count = { value: (vague ? 1 : value) * size.value, vague: vague || size.vague };
  return { ...phrase, noun: member, head: member, names: [member], plural: true, count };
}
