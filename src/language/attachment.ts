import {
  isBodyPart,
  isBuilding,
  isGarment,
  isLiving,
  isPart,
  isScenery,
  type Draft,
} from './draft.ts';
import type { Element } from './elements.ts';
import { locativeKinds } from './lexicon/prepositions.ts';
import { furniturePlaces, worldPlaces } from './lexicon/places.ts';
import { wordSet } from './lexicon/word-list.ts';
import { livingVerbs } from './lexicon/verbs.ts';
import type { RelationKind } from './scene.ts';
import type { Word } from './words.ts';

/** What a word can refer back to. */
export interface Reach {
  readonly subject: readonly Draft[];
  /** Subject of the sentence before. */
  readonly topic: readonly Draft[];
  /** What was named last. */
  readonly last: readonly Draft[];
  /** How the last thing hangs on what came before it. */
  readonly link: { readonly kind: RelationKind; readonly from: readonly Draft[] } | undefined;
}

interface VerbPlace {
  readonly finite: boolean;
  readonly relative: boolean;
  /** After a comma, "and" or "while": the verb goes back to the subject. */
  readonly joined: boolean;
}

/** Who does it. */
export function doerOf(word: Word | undefined, place: VerbPlace, reach: Reach): readonly Draft[] {
  const { subject, topic, last } = reach;
  const back = subject.length > 0 ? subject : topic;
  if (place.relative && last.length > 0) return last;
  if (last.length === 0) return back;
  if (subject.length > 0 && last.every((draft) => subject.includes(draft))) return subject;
  if (place.joined || (place.finite && subject.length > 0)) return back.length > 0 ? back : last;
  const head = last[0] as Draft;
  const passive = word?.form === 'part';
  // The first "using" tells how the subject does it, a second one how somebody else does.
  const usesAlready = back.some(({ actions }) => actions.has('use'));
  if (word?.lemma === 'use' && back.length > 0 && !usesAlready) return back;
  if (
    !passive &&
    !isLiving(head) &&
    reach.link?.kind === 'contains' &&
    reach.link.from.length > 0
  ) {
    return reach.link.from;
  }
  if (!passive && isScenery(head) && back.length > 0 && reach.link?.kind !== 'with') return back;
  if (word && !passive && livingVerbs.has(word.lemma) && !isLiving(head)) {
    const living = [reach.link?.from ?? [], back].find((group) => group.some(isLiving));
    if (living) return living;
  }
  if (!passive && (isGarment(head) || isPart(head)) && reach.link && reach.link.from.length > 0) {
    return reach.link.from;
  }
  return last;
}

/** What a preposition without a verb of its own ties its object to. */
export function attachmentSite(
  kind: RelationKind,
  target: Draft | undefined,
  reach: Reach,
): readonly Draft[] {
  const { subject, topic, last, link } = reach;
  const back = subject.length > 0 ? subject : topic;
  if (last.length === 0) return back;
  if (kind === 'looks-like' && isScenery(last[0] as Draft) && back.length > 0) return back;
  if (kind === 'of' || kind === 'made-of' || kind === 'looks-like' || kind === 'contains')
    return last;
  const head = last[0] as Draft;
  const holders = link && link.from.length > 0 ? link.from : back;
  const surrounds =
    target &&
    (isScenery(target) ||
      ((worldPlaces.has(target.noun) || furniturePlaces.has(target.noun)) &&
        (kind === 'in' || kind === 'on')) ||
      (isBuilding(target) && (kind === 'in' || kind === 'at')));
  if (surrounds && locativeKinds.has(kind) && back.length > 0) return back;
  if (isScenery(head) && kind === 'with' && holders.length > 0) {
    // "a landscape with islands" at the start has nobody else to have them.
    return back.includes(head) ? last : back;
  }
  // "a cactus in a pot with googly eyes"
  const featured = kind === 'with' && target !== undefined && isBodyPart(target);
  const located = link !== undefined && locativeKinds.has(link.kind);
  if (featured && located && !isLiving(head) && back.length > 0) return back;
  // "with a city behind her"
  if (target === undefined && link?.kind === 'with') return last;
  if (isScenery(head) && locativeKinds.has(kind) && !back.includes(head) && holders.length > 0) {
    return holders;
  }
  const carried = link?.kind === 'wearing' || (link?.kind === 'holding' && locativeKinds.has(kind));
  if (carried && holders.length > 0) return holders;
  if (isPart(head) && locativeKinds.has(kind) && holders.length > 0) return holders;
  if (
    kind === 'on' &&
    target &&
    surfaces.has(target.noun) &&
    holders.some(carries) &&
    !holders.includes(target)
  ) {
    // "a bowl of fruit with apples on a table": the bowl stands there.
    if (link?.kind === 'with' || link?.kind === 'contains') return holders;
  }
  const besides =
    kind === 'next-to' ||
    kind === 'in-front-of' ||
    kind === 'behind' ||
    kind === 'left-of' ||
    kind === 'right-of';
  if (
    besides &&
    target &&
    back.length > 0 &&
    isLiving(target) &&
    !isLiving(head) &&
    back.some(isLiving)
  ) {
    return back;
  }
  // "a bed, a desk and a cat on the windowsill": only the last of a list of single things.
  const single = link !== undefined && last.length > 1 && last.at(-1)?.phrase.determined === true;
  return single ? last.slice(-1) : last;
}

/** Things stand on these; who has things and is no person or place stands there with them. */
const surfaces = wordSet(
  'table, desk, counter, shelf, bench, nightstand, windowsill, countertop, tablecloth, tray, stove, bar',
);
const carries = (draft: Draft): boolean => !isLiving(draft) && !isScenery(draft);

/**
 * Whether a thing after a comma or "and" hangs on the same verb or preposition as the one before it:
 * "wearing a jacket, a hat and a kilt" does, "a cat on a mat and a dog" does not.
 */
export function sharesRelation(
  draft: Draft,
  next: Element | undefined,
  reach: Reach,
  kind: string,
): boolean {
  const located = locativeKinds.has(kind as RelationKind);
  if (next?.type === 'being' && (located || draft.phrase.determined)) return false;
  const begins = next?.type === 'verb' || next?.type === 'having';
  const livesLikeSubject = isLiving(draft) && reach.subject.some(isLiving);
  if (kind === 'between' && reach.last.length === 1) return true;
  if (begins && livesLikeSubject && kind !== 'between') return false;
  if (next?.type === 'preposition' && livesLikeSubject && locative(next)) return false;
  if (next?.type === 'frame') return false;
  if (!locativeKinds.has(kind as RelationKind)) {
    return !(next?.type === 'preposition' && livesLikeSubject);
  }
  if (begins || next?.type === 'preposition') return !draft.phrase.determined;
  const shares = [
    'next-to',
    'between',
    'behind',
    'in-front-of',
    'left-of',
    'right-of',
    'around',
    'above',
  ];
  return shares.includes(kind) || !draft.phrase.determined;
}

const locative = (element: Element): boolean =>
  element.type === 'preposition' && locativeKinds.has(element.kind as RelationKind);

/** Whether the comma at an index separates items of a list that "and" or "or" ends. */
export function continuesList(elements: readonly Element[], at: number): boolean {
  for (const element of elements.slice(at + 1, at + 16)) {
    if (element.type === 'conjunction') return true;
    if (!/^(?:phrase|comma|preposition|description|lettering)$/u.test(element.type)) return false;
  }
  return false;
}
