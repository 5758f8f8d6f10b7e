import type { Entity, Scene } from '../../language/scene.ts';
import { isPerson } from './kinds.ts';
import type { Reference } from './template.ts';

/**
 * How the first thing of a scene is spoken of again; `undefined` where the prompt's own words for it
 * leave that open.
 */
export function referenceTo({ entities: [subject] }: Scene): Reference | undefined {
  if (subject === undefined || subject.negated || subject.role === 'backdrop') return undefined;
  const said = subject.phrase.split(/\s+/u).at(-1)!;
  const plural = subject.count.value > 1;
  // "A cup of coffee" is a cup, "a school of fish" one of both: only the noun itself serves.
  const isNoun = plural
    ? said.toLowerCase().startsWith(subject.noun.slice(0, -2)) && /s$|en$|ple$/u.test(said)
    : said.toLowerCase() === subject.noun;
  return isNoun ? { noun: said, plural, possessive: possessiveOf(subject, plural) } : undefined;
}

/** Drawn like people, spoken of like things. */
const UNLIVING = new Set(
  'robot android droid cyborg skeleton ghost zombie mummy alien snowman baby infant'.split(' '),
);

function possessiveOf(subject: Entity, plural: boolean): Reference['possessive'] {
  if (plural) return 'their';
  if (!isPerson(subject) || UNLIVING.has(subject.noun)) return 'its';
  const gender = subject.looks?.gender;
  return gender === 'female' ? 'her' : gender === 'male' ? 'his' : 'their';
}
