import {
  isBodyPart,
  isBuilding,
  isGarment,
  isInside,
  isLiving,
  isPart,
  isScenery,
  type Draft,
  type DraftRelation,
} from './draft.ts';
import { isFurnished } from './place.ts';
import { isPatternOf } from './pattern.ts';
import type { Entity } from './scene.ts';
import { drawnWorlds, worldPlaces } from './lexicon/places.ts';

type Role = Entity['role'];

/** What each thing is to the picture. */
export function assignRoles(
  drafts: readonly Draft[],
  relations: readonly DraftRelation[],
): ReadonlyMap<Draft, Role> {
  const incoming = new Map<Draft, DraftRelation[]>();
  for (const relation of relations) {
    const links = incoming.get(relation.to) ?? [];
    links.push(relation);
    incoming.set(relation.to, links);
  }
  const owned = new Set(
    relations.filter(({ kind, words }) => kind === 'of' && words === "'s").map(({ from }) => from),
  );
  const roles = new Map<Draft, Role>();
  for (const draft of drafts) {
    roles.set(
      draft,
      isFurnished(draft, relations)
        ? 'backdrop'
        : roleOf(draft, incoming.get(draft) ?? [], owned.has(draft)),
    );
  }
  if (![...roles.values()].includes('subject')) {
    const heir = heirOf(drafts, roles);
    if (heir) roles.set(heir, 'subject');
  }
  return roles;
}

function roleOf(draft: Draft, links: readonly DraftRelation[], owned: boolean): Role {
  if (draft.negated) return 'object';
  if (links.some(({ kind }) => kind === 'wearing')) return 'worn';
  if (links.some(({ kind }) => kind === 'holding')) return isScenery(draft) ? 'object' : 'held';
  if (links.some(({ kind }) => kind === 'made-of' || kind === 'looks-like')) return 'part';
  if (owned) return 'part';
  if (links.some(({ from, to }) => isPatternOf(to, from))) return 'part';
  const linked = links.some(({ words }) => /^(?:with|has|of|'s|contain.*)$/u.test(words));
  if (
    isPart(draft) &&
    !draft.topLevel &&
    !draft.aside &&
    (linked || isBodyPart(draft) || links.length === 0)
  )
    return 'part';
  if (isBuilding(draft) && !draft.topLevel && links.some(isInside)) {
    return 'backdrop';
  }
  if (isScenery(draft) && !isShown(draft, links)) return 'backdrop';
  if (isWorld(draft, links)) return 'backdrop';
  const framed = draft.frame !== undefined && draft.frame !== 'middle' && draft.index > 0;
  const beside = draft.index > 0 && celestial.has(draft.noun);
  return draft.topLevel && !framed && !beside ? 'subject' : 'object';
}

/** What lights a scene is what it is about only when it comes first. */
const celestial = new Set(['moon', 'sun', 'star', 'cloud']);

/** Scenery that is itself a picture of something, or made like a thing. */
const isShown = (draft: Draft, links: readonly DraftRelation[]): boolean =>
  links.some(({ kind, from }) => kind === 'of' && pictures.has(from.noun)) ||
  draft.material !== undefined;

const pictures = new Set([
  'painting',
  'picture',
  'poster',
  'map',
  'photo',
  'drawing',
  'globe',
  'statue',
  'model',
  'art',
]);

/** The moon that somebody sits on is ground. */
const isWorld = (draft: Draft, links: readonly DraftRelation[]): boolean =>
  !draft.topLevel &&
  worldPlaces.has(draft.noun) &&
  !drawnWorlds.has(draft.noun) &&
  links.some(({ kind }) => kind === 'on' || kind === 'in' || kind === 'through');

/** Without a subject of its own, a scene is about its first living thing, else its first thing. */
function heirOf(drafts: readonly Draft[], roles: ReadonlyMap<Draft, Role>): Draft | undefined {
  const free = drafts.filter(
    (draft) => !draft.negated && roles.get(draft) === 'object' && !isGarment(draft),
  );
  return free.find(isLiving) ?? free[0];
}
