import type { Draft } from './draft.ts';
import type { Graph } from './graph.ts';
import { timeWords } from './lexicon/atmosphere.ts';
import { pictureTalk, thingsWhenOwned } from './lexicon/picture-talk.ts';

/**
 * Takes out of a graph what later sentences say of the picture itself: in "A fox in a wood. The light
 * is soft, the palette muted." nobody wants a lamp or a palette. What such words tell of hour, weather
 * and mood is kept. The first sentence says what is to be seen, whatever its words.
 */
export function leaveOutPictureTalk(graph: Graph, text: string): void {
  const told = /^[^.!?\n]*[.!?\n]+/u.exec(text)?.[0].length ?? text.length;
  const carriers = new Set(graph.texts.map(({ on }) => on));
  graph.leaveOut(
    (draft) =>
      (draft.phrase.start >= told || isHour(draft)) && isTalk(draft) && !carriers.has(draft),
  );
}

/** "Late afternoon light" tells an hour, in the first sentence, too: it is no lamp. */
const isHour = ({ names }: Draft): boolean => names.some((name) => timeWords.has(name));

/** "The light" is talk; "a light", "three shadows" and "its shadow" can be seen. */
function isTalk({ noun, names, phrase, negated }: Draft): boolean {
  if (!pictureTalk.has(noun) || !names.every((name) => isPlain(name, noun))) return false;
  if (negated) return true;
  if (phrase.count.value > 1 && phrase.counted) return false;
  if (noun === 'light' && phrase.determined && !phrase.definite) return false;
  return phrase.owner === undefined || !thingsWhenOwned.has(noun);
}

/** Verbs of such sentences that are taken for nouns: "shadows add depth". */
const FALSE_NOUNS = new Set(['add', 'lend', 'create']);

/** "Evening light" is as plain as "light"; a traffic light is something else. */
const isPlain = (name: string, noun: string): boolean =>
  name.split(' ').every((word) => word === noun || saysNothing(word));

const saysNothing = (word: string): boolean =>
  timeWords.has(word) || pictureTalk.has(word.replace(/s$/u, '')) || FALSE_NOUNS.has(word);
