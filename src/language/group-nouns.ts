import { animals, people } from './lexicon/living.ts';
import { events, shownAtEvents } from './lexicon/events.ts';
import { wordSet } from './lexicon/word-list.ts';
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

const ATTENDING: NounPhrase['count'] = { value: 5, vague: true };

/**
 * "A penguin couple" is two penguins, as "a couple of penguins" is, and "a dog show" a number of
 * dogs; "an elderly couple" is a couple, and a fashion show none of anything.
 */
export function membersOf(phrase: NounPhrase): NounPhrase | undefined {
  const member = phrase.words.at(-2) ?? '';
  if (events.has(phrase.noun)) {
    return animals.has(member) || shownAtEvents.has(member)
      ? severalOf(phrase, member, ATTENDING)
      : undefined;
  }
  const size = sizes.get(phrase.noun);
  return size && (animals.has(member) || people.has(member))
    ? severalOf(phrase, member, size)
    : undefined;
}

function severalOf(
  phrase: NounPhrase,
  member: string,
  { value, vague }: NounPhrase['count'],
): NounPhrase {
  const groups = phrase.count.vague ? 1 : phrase.count.value;
  return {
    ...phrase,
    noun: member,
    head: member,
    names: namesOf(phrase, member),
    plural: true,
    count: { value: groups * value, vague: phrase.count.vague || vague },
  };
}

/** What the members are called, with the words that narrow it first: "hot air balloon", "balloon". */
function namesOf({ words }: NounPhrase, member: string): readonly string[] {
  const before = words.slice(0, -2);
  const longer = before.map((_, from) => [...before.slice(from), member].join(' '));
  return [...longer.slice(-2), member];
}

const dishes = wordSet('platter, basket, tray');
const servings = wordSet(
  'sushi, cheese, fruit, seafood, meat, cookie, vegetable, egg, bread, apple, sandwich',
);

/** "A sushi platter" holds sushi, as "a platter of sushi" does; a wicker basket holds no wicker. */
export function servedOf(phrase: NounPhrase): NounPhrase | undefined {
  const food = phrase.words.at(-2) ?? '';
  if (!dishes.has(phrase.noun) || !servings.has(food)) return undefined;
  const content = {
    ...severalOf(phrase, food, ATTENDING),
    names: [food],
    colours: [],
    material: undefined,
    qualities: [],
    size: 'usual' as const,
  };
  return { ...phrase, names: [phrase.noun], content };
}
