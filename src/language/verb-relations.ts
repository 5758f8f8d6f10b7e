import { transitiveVerbs } from './lexicon/verbs.ts';
import type { PrepositionKind } from './lexicon/prepositions.ts';
import type { RelationKind } from './scene.ts';

/** What a verb and a preposition say together when that is more than the preposition alone. */
export interface VerbPreposition {
  readonly kind: RelationKind;
  /** The thing after the preposition is the one that acts: surrounded by, covered with. */
  readonly reversed: boolean;
}

const plain = (kind: RelationKind): VerbPreposition => ({ kind, reversed: false });
const reversed = (kind: RelationKind): VerbPreposition => ({ kind, reversed: true });

/** Verbs by base form, prepositions as written; `*` stands for any. */
const pairs: ReadonlyMap<string, VerbPreposition> = new Map([
  ...['at', 'on', 'in', 'into'].map((word) => [`type ${word}`, plain('using')] as const),
  ['work at', plain('using')],
  ['work on', plain('using')],
  ['play on', plain('using')],
  ['play at', plain('using')],
  ['play with', plain('with')],
  ['write with', plain('using')],
  ['paint with', plain('using')],
  ['eat with', plain('using')],
  ['ride on', plain('riding')],
  ['ride in', plain('riding')],
  ['mount on', plain('on')],
  ['dress in', plain('wearing')],
  ['clad in', plain('wearing')],
  ['clothe in', plain('wearing')],
  ['dress up in', plain('wearing')],
  ['dress as', plain('looks-like')],
  ['dress like', plain('looks-like')],
  ['fill with', plain('contains')],
  ['fill by', plain('contains')],
  ['pack with', plain('contains')],
  ['load with', plain('contains')],
  ['stuff with', plain('contains')],
  ['crowd with', plain('contains')],
  ['compose of', plain('made-of')],
  ['form of', plain('made-of')],
  ['form by', plain('made-of')],
  ['make with', plain('made-of')],
  ['make in', plain('made-of')],
  ['carve from', plain('made-of')],
  ['look like', plain('looks-like')],
  ...['fashion', 'model', 'style', 'pattern'].map(
    (verb) => [`${verb} after`, plain('looks-like')] as const,
  ),
  ...[
    'knit',
    'carve',
    'sculpt',
    'weave',
    'build',
    'craft',
    'construct',
    'cut',
    'fold',
    'make',
    'form',
  ].flatMap((verb) =>
    ['out of', 'from', 'out from', 'of'].map(
      (word) => [`${verb} ${word}`, plain('made-of')] as const,
    ),
  ),
  ['lean against', plain('next-to')],
  ['hang from', plain('under')],
  ['dangle from', plain('under')],
  ['swing from', plain('under')],
  ['hang on', plain('on')],
  ['emerge from', plain('in')],
  ['look at', plain('at')],
  ...['cover', 'top', 'decorate', 'adorn', 'sprinkle', 'garnish', 'drape', 'coat', 'wrap'].flatMap(
    (verb) => ['with', 'in', 'by'].map((word) => [`${verb} ${word}`, reversed('on')] as const),
  ),
  ...['surround', 'encircle', 'enclose', 'engulf', 'line'].flatMap((verb) =>
    ['by', 'with', 'in'].map((word) => [`${verb} ${word}`, reversed('around')] as const),
  ),
  ['lead by', reversed('in-front-of')],
  ['follow by', reversed('behind')],
  ['chase by', reversed('behind')],
]);

/** The relation of a verb with a preposition, where the pair has a meaning of its own. */
export function verbPreposition(
  base: string,
  preposition: string,
  passive: boolean,
): VerbPreposition | undefined {
  const pair = pairs.get(`${base} ${preposition}`);
  if (pair) return pair;
  const kind = transitiveVerbs.get(base);
  // "held by a girl": the girl is the one who holds.
  if (passive && preposition === 'by' && kind !== undefined && kind !== 'saying') {
    return reversed(kind);
  }
  return undefined;
}

/** What a verb says about its object. */
export function objectRelation(base: string): RelationKind {
  const kind = transitiveVerbs.get(base);
  return kind === undefined || kind === 'saying' ? 'with' : kind;
}

/** Prepositions that are no relation by themselves, made into one. */
export function plainRelation(kind: PrepositionKind): RelationKind {
  return kind === 'from' ? 'at' : kind === 'without' ? 'with' : kind;
}
