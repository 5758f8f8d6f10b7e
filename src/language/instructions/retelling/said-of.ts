import { materials } from '../../lexicon/materials.ts';
import { readPrompt } from '../../read-prompt.ts';
import { beforeNoun } from './adjectives.ts';
import { escaped } from './escaped.ts';
import { named, withPhrase } from './named-thing.ts';
import { plural } from './recounted.ts';

/** The prompt with something said of a thing: what it is made of, wears or does. */
export function described(prompt: string, what: string, as: string): string {
  const entity = named(readPrompt(prompt), what);
  if (entity === undefined) return prompt;
  const { noun, count } = entity;
  if (materials.has(as.toLowerCase())) {
    return withPhrase(prompt, what, (phrase) => {
      const bare = phrase.replaceAll(/[\p{L}-]+/gu, (word) => (isMaterial(word) ? '' : word));
      return beforeNoun(bare, entity, as);
    });
  }
  const verb = count.value > 1 ? 'are' : 'is';
  const subject = count.value > 1 ? `the ${plural(noun)}` : `the ${noun}`;
  const worn = as.startsWith('wearing ');
  const same = worn ? 'wearing ' : '(?!wearing )';
  const before = new RegExp(
    `,\\s*the ${escaped(worn ? noun : subject.slice(4))} (?:is|are) ${same}[^,]*`,
    'giu',
  );
  const left = worn ? prompt : prompt.replaceAll(before, '');
  return left.includes(`${subject} ${verb} ${as}`) ? left : `${left}, ${subject} ${verb} ${as}`;
}

const isMaterial = (word: string): boolean => materials.has(word.toLowerCase());

/** The prompt with other words written in the picture. */
export function lettered(prompt: string, on: string | undefined, text: string): string {
  const said = readPrompt(prompt).texts;
  const old = said.find(({ text: words }) => prompt.includes(words));
  if (old !== undefined) return prompt.replace(old.text, () => text.replaceAll('"', ''));
  const words = `"${text.replaceAll('"', '')}"`;
  return on === undefined
    ? `${prompt}, a sign that says ${words}`
    : `${prompt}, the ${on} says ${words}`;
}

/** Where it stands now, as long as that reads as the same thing and not as one more. */
export function moved(prompt: string, what: string, where: string): string {
  const scene = readPrompt(prompt);
  const entity = named(scene, what);
  if (entity === undefined || what === 'everything') return prompt;
  const before = prompt.replaceAll(
    new RegExp(
      `,\\s*the ${escaped(entity.noun)} (?:to|on|in|at|next|beside|near|behind|under|before|closer?|left|right|above|over|between|against|further)\\b[^,]*`,
      'giu',
    ),
    '',
  );
  const told = `${before}, the ${entity.noun} ${where}`;
  return readPrompt(told).entities.length === readPrompt(before).entities.length ? told : prompt;
}
