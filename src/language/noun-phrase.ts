import type { ColourName, Entity } from './scene.ts';

/** Who owns a thing: a pronoun before it, or another noun phrase with 's. */
export type Owner = 'pronoun' | NounPhrase;

/** What a noun phrase says by itself, before it is known what it does in the sentence. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  /** The head as written, which may be a plural. */
  readonly head: string;
  readonly names: readonly string[];
  readonly definite: boolean;
  /** It has an article, a number or an owner. */
  readonly determined: boolean;
  /** A number says how many. */
  readonly counted: boolean;
  readonly plural: boolean;
  readonly count: Entity['count'];
  readonly colours: readonly ColourName[];
  readonly size: Entity['size'];
  readonly material: Entity['material'];
  readonly qualities: readonly string[];
  readonly actions: readonly string[];
  /** Every word of it, for reading time, weather and mood. */
  readonly words: readonly string[];
  readonly owner: Owner | undefined;
  readonly negated: boolean;
  /** What is in it, for `a bowl of soup`. */
  readonly content: NounPhrase | undefined;
}
