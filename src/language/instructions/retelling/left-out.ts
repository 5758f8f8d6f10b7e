import { readPrompt } from '../../read-prompt.ts';
import { escaped } from './escaped.ts';
import { named } from './named-thing.ts';

/** Words that tie a thing to what stands before it. */
const TIE =
  /(?:,?\s*(?:\b(?:and|with|plus|under|beneath|below|on|in|at|by|near|beside|next to|behind|in front of|above|over|holding|wearing|carrying|along with|together with|to the (?:left|right) of|on top of)\b\s*)+|,\s*)$/iu;
const TIED =
  /^\s*(?:,?\s*(?:and|with)\b|,|\b(?:is |are )?(?:sitting|standing|lying|walking|running|sleeping|playing|resting)?\s*(?:on|in|at|under|next to|beside|near|by|in front of|behind)\b(?=\s))\s*/iu;

/** Characters that are read anew while what a text names many times is taken out of it. */
const MOST_REREAD = 8000;

/** The prompt without a thing, however often it names it. */
export function without(prompt: string, what: string): string {
  let told = prompt;
  for (let round = 0; round < 8 && round * told.length <= MOST_REREAD; round++) {
    const entity = named(readPrompt(told), what);
    const at = entity === undefined ? -1 : told.indexOf(entity.phrase);
    if (entity === undefined || at < 0) break;
    told = cut(told, at, at + entity.phrase.length, entity.noun);
  }
  return told;
}

/** Without what was said at a place of a prompt, of the thing, and with what tied it to the rest. */
export function cut(prompt: string, from: number, to: number, noun: string): string {
  const head = prompt.slice(0, from);
  const tail = prompt.slice(to);
  const more = tail.replaceAll(new RegExp(`,\\s*the ${escaped(noun)} is [^,]*`, 'giu'), '');
  const tie = TIE.exec(head)?.[0];
  if (tie !== undefined) return `${head.slice(0, head.length - tie.length)}${more}`;
  return `${head}${more.replace(TIED, '')}`;
}

/** What is left of a prompt when one thing alone is kept: it, and where it is. */
export function only(prompt: string, what: string): string {
  const scene = readPrompt(prompt);
  const entity = named(scene, what);
  if (entity === undefined) return prompt;
  const around = scene.entities.filter(({ role, negated }) => role === 'backdrop' && !negated);
  return [entity.phrase, ...around.map(({ phrase }) => `in ${phrase}`)].join(', ');
}
