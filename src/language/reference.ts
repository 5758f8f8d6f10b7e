import { attachmentSite } from './attachment.ts';
import type { Attention } from './attention.ts';
import {
  isBodyPart,
  isBuilding,
  isGarment,
  isLiving,
  isPart,
  isScenery,
  type Draft,
} from './draft.ts';
import type { Graph } from './graph.ts';
import { positions } from './lexicon/parts.ts';
import { impliedPlaces, moverPlaces } from './lexicon/implied-places.ts';
import { buildingParts } from './lexicon/places.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { plainRelation } from './verb-relations.ts';

/** Whom a pronoun means. `his` stands for every owner of a body part. */
export function referentOf(word: string, mind: Attention, graph: Graph): readonly Draft[] {
  const { pending } = mind;
  const from =
    pending && !pending.fronted
      ? (pending.from ?? attachmentSite(plainRelation(pending.kind), undefined, mind.reach))
      : [];
  const owns = word === 'its' || word === 'his';
  if (from.length > 0 && word !== 'his') {
    // "a van with a cityscape painted on it": not the cityscape itself but what has it.
    const holder = graph.holderOf(from);
    if (holder && !(word === 'its' && isLiving(holder))) return [holder];
  }
  const others = [mind.subject, mind.last, mind.tops, mind.topic].find(
    (group) => group.length > 0 && (owns || !from.includes(group[0] as Draft)),
  );
  return (word === 'it' || owns ? others?.slice(0, 1) : others) ?? [];
}

/** The thing before 's, or whom "its" means. */
export function ownerOf(phrase: NounPhrase, mind: Attention, graph: Graph): Draft | undefined {
  const { owner } = phrase;
  if (owner === undefined) return undefined;
  if (owner === 'pronoun') {
    return referentOf(isBodyPart(phrase) ? 'his' : 'its', mind, graph)[0];
  }
  // "a conductor's hat" is a kind of hat; "the cat's hat" is owned.
  if ((isGarment(phrase) || isLiving(phrase)) && !owner.definite) return undefined;
  return graph.recall(owner) ?? graph.add(owner);
}

/** "a computer … on the screen": a definite part belongs to what was named near it. */
export function wholeOf(phrase: NounPhrase, mind: Attention, graph: Graph): Draft | undefined {
  if (!phrase.definite || !isPart(phrase) || isBodyPart(phrase)) return undefined;
  if (graph.drafts.some(({ noun }) => noun === phrase.noun)) return undefined;
  const fits = (draft: Draft): boolean =>
    buildingParts.has(phrase.noun)
      ? isBuilding(draft) || moverPlaces.has(impliedPlaces.get(draft.noun) ?? '')
      : !isScenery(draft) && !isLiving(draft) && !isGarment(draft);
  return [...mind.last, ...mind.subject, ...mind.tops, ...graph.drafts.slice(0, 1)].find(fits);
}

/** "in one hand", "a corgi's head", "the moon's surface": plainly named, these are their owner. */
export function foldedInto(
  phrase: NounPhrase,
  owner: Draft | undefined,
  mind: Attention,
): Draft | undefined {
  if (positions.has(phrase.noun) && owner) return owner;
  if (!isBodyPart(phrase) || phrase.negated) return undefined;
  const { colours, qualities, size } = phrase;
  if (colours.length > 0 || qualities.length > 0 || size !== 'usual') return undefined;
  const kind = mind.pending?.kind;
  if (kind === 'with' || kind === 'without') return undefined;
  if (owner || kind === undefined) return owner;
  return [...mind.last, ...mind.subject, ...mind.topic].find(isLiving);
}
