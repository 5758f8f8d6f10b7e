import type { Draft } from './draft.ts';
import { wordMap } from './lexicon/word-list.ts';

/** Nouns that name a doing when one takes, has, does or gives it, by that doing. */
const deeds: ReadonlyMap<string, string> = wordMap(`
  photograph: picture, photo, photograph, snapshot
  selfie: selfie
  sleep: nap, snooze
  walk: stroll
  bathe: bath
  talk: conversation, chat, discussion
  lecture: speech, lecture, presentation
  bow: bow
  argue: argument
`);

const LIGHT = /^(?:take|snap|have|make|give)$/u;

/** What someone does who takes a picture or has a chat: no picture and no chat is to be seen. */
export function deedOf(verb: string, { noun }: Pick<Draft, 'noun'>): string | undefined {
  return LIGHT.test(verb) ? deeds.get(noun) : undefined;
}
