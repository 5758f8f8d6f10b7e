import { garments } from './lexicon/clothing.ts';
import { animals, people } from './lexicon/living.ts';
import { bodyParts, thingParts } from './lexicon/parts.ts';
import { buildings, placeNouns, sceneryNouns } from './lexicon/places.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ColourName, Entity, RelationKind } from './scene.ts';

/** An entity while its sentence is being read. */
export interface Draft {
  /** Its place in the order of mention. */
  readonly index: number;
  readonly phrase: NounPhrase;
  readonly noun: string;
  readonly names: readonly string[];
  readonly colours: Set<ColourName>;
  readonly qualities: Set<string>;
  readonly actions: Set<string>;
  count: Entity['count'];
  size: Entity['size'];
  material: Entity['material'];
  negated: boolean;
  /** Named on its own rather than as something of, on or near another thing. */
  topLevel: boolean;
  /** The phrase just read names it again: "a cup … the cup". */
  recalled: boolean;
  /** Its colours were said one by one: "two socks, one red, one blue". */
  apart: boolean;
  /** One of the tags after the subject: "woman reading, park bench". */
  aside: boolean;
  /** Where "in the background" and its like put it. */
  frame: 'back' | 'front' | 'left' | 'right' | 'middle' | undefined;
}

export interface DraftRelation {
  readonly kind: RelationKind;
  readonly from: Draft;
  readonly to: Draft;
  readonly words: string;
}

export function draftOf(phrase: NounPhrase, index: number): Draft {
  return {
    index,
    phrase,
    noun: phrase.noun,
    names: phrase.names,
    colours: new Set(phrase.colours),
    qualities: new Set(phrase.qualities),
    actions: new Set(phrase.actions),
    count: phrase.count,
    size: phrase.size,
    material: phrase.material,
    negated: phrase.negated,
    topLevel: false,
    recalled: false,
    apart: false,
    aside: false,
    frame: undefined,
  };
}

const named = (names: readonly string[], set: { has(name: string): boolean }): boolean =>
  names.some((name) => set.has(name));

/** Can do, wear and hold things. */
export const isLiving = ({ names }: Pick<Draft, 'names'>): boolean =>
  named(names, animals) || named(names, people);

export const isGarment = ({ names }: Pick<Draft, 'names'>): boolean => named(names, garments);

/** A treasure chest is no part of a body; a dragon head is. */
export const isBodyPart = ({ noun, names }: Pick<Draft, 'noun' | 'names'>): boolean =>
  bodyParts.has(noun) && !(names.length > 1 && thingLikeParts.has(noun));

const thingLikeParts = new Set([
  'chest',
  'trunk',
  'palm',
  'nail',
  'shell',
  'bill',
  'bun',
  'scale',
  'horn',
  'back',
]);

export const isPart = (draft: Pick<Draft, 'noun' | 'names'>): boolean =>
  isBodyPart(draft) || named(draft.names, thingParts);

/** Has an inside and an outside. */
export const isBuilding = ({ names }: Pick<Draft, 'names'>): boolean => named(names, buildings);

/** Surrounds other things rather than standing among them. */
export const isScenery = (draft: Pick<Draft, 'noun' | 'names' | 'phrase'>): boolean =>
  !isBuilding(draft) &&
  (placeNouns.has(draft.phrase.head) ||
    named(draft.names, placeNouns) ||
    sceneryNouns.has(draft.noun) ||
    sceneryNouns.has(draft.phrase.head));

/** In a house, rather than crashing into it. */
export const isInside = ({ kind, words }: DraftRelation): boolean =>
  kind === 'in' && /\b(?:in|inside|within)$/u.test(words);
