import type { Draft } from './draft.ts';
import { expressionVerbs, statives } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-list.ts';
import type { Word } from './words.ts';

/** Notes what a verb says of its doers: an action, or for smiles and participles a quality. */
export function noteDoing({ word, lemma, form }: Word, doers: readonly Draft[]): void {
  for (const { actions, qualities } of doers) {
    const state = statives.get(word);
    if (expressionVerbs.has(lemma)) qualities.add(`${lemma.replace(/e$/u, '')}ing`);
    else if (state !== undefined) actions.add(state);
    else if (form !== 'part' && !possessing.has(lemma)) actions.add(lemma);
    else if (form === 'part' && !leading.has(lemma)) qualities.add(word);
  }
}

/** Verbs that only say what somebody has, wears or is. */
const possessing = wordSet(
  'wear, have, contain, include, feature, resemble, hold, say, spell, state, don, do, be, call, name, title',
);

/** Participles that only lead to what follows them. */
const leading = wordSet(`
  make, dress, fill, surround, write, call, name, title, show, set, place, see, take, hold, wear, clad, put, locate, say,
  follow, chase, have, compose, form, build, turn, cover, use, find, depict, view
`);

/** Verbs that may name the receiver before the gift. */
export const givingVerbs = wordSet('give, hand, offer, bring, show, throw, feed');

/** Verbs after which a name follows. */
export const namingVerbs = wordSet('call, name, title, entitle');
