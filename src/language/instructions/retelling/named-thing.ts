import type { Entity, Scene } from '../../scene.ts';
import { animals, people } from '../../lexicon/living.ts';
import { singular } from '../../nouns.ts';
import { readPrompt } from '../../read-prompt.ts';

/** The last thing of a scene that a phrase names, or a pronoun may mean. */
export function named({ entities }: Scene, what: string): Entity | undefined {
  const shown = entities.filter(({ negated, role }) => !negated && role !== 'backdrop');
  if (/^(?:him|her|he|she|himself|herself)$/iu.test(what)) {
    return shown.find(({ noun }) => animals.has(noun) || people.has(noun)) ?? shown[0];
  }
  if (/^(?:it|this|that|them|these|they)$/iu.test(what)) return shown.at(-1);
  const [asked] = readPrompt(what).entities;
  const noun = asked?.noun ?? singular(what.toLowerCase());
  const fits = entities.filter(
    (one) =>
      !one.negated &&
      (one.noun === noun || one.names.includes(noun) || asked?.names.includes(one.noun)),
  );
  const coloured = fits.find((one) =>
    asked?.colours.some((colour) => one.colours.includes(colour)),
  );
  return coloured ?? fits[0];
}

/** The prompt with the words for a thing changed; as it was where it names no such thing. */
export function withPhrase(
  prompt: string,
  what: string,
  change: (phrase: string, entity: Entity) => string,
): string {
  const entity = named(readPrompt(prompt), what);
  const at = entity === undefined ? -1 : prompt.indexOf(entity.phrase);
  if (entity === undefined || at < 0) return prompt;
  const { phrase } = entity;
  return prompt.slice(0, at) + change(phrase, entity) + prompt.slice(at + phrase.length);
}
