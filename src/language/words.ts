import type { ColourName, Entity } from './scene.ts';
import type { PrepositionKind } from './lexicon/prepositions.ts';

/** What a word does in its sentence. */
export type WordClass =
  | 'noun'
  | 'adjective'
  | 'colour'
  | 'size'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'pronoun'
  | 'relative'
  | 'verb'
  | 'auxiliary'
  | 'preposition'
  | 'frame'
  | 'negation'
  | 'adverb'
  | 'conjunction'
  | 'subordinator'
  | 'comma'
  | 'stop'
  | 'lettering'
  | 'nothing';

/** A word, or a group that counts as one, with its class and what the lexicon knows of it. */
export interface Word {
  readonly cls: WordClass;
  /** Lower case; groups joined by spaces. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter as written. */
  readonly capital: boolean;
  /** Noun: singular. Verb: base form. Otherwise the word. */
  readonly lemma: string;
  /** Noun: stands in the plural. */
  readonly plural?: boolean;
  /** Verb: `part` is a past participle without an object: painted, surrounded. */
  readonly form?: 'base' | 's' | 'ing' | 'past' | 'part';
  readonly number?: number;
  readonly vague?: boolean;
  readonly colours?: readonly ColourName[];
  readonly size?: Entity['size'];
  readonly preposition?: PrepositionKind;
  readonly frame?: 'back' | 'front' | 'left' | 'right' | 'middle';
  readonly lettering?: { readonly text: string; readonly script: string };
}
