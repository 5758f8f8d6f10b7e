import { isDeepStrictEqual } from 'node:util';

import type { Entity, Feature, Looks, Relation, Scene, Setting } from '../../language/scene.ts';

/** Nouns that speak of the picture itself: nobody draws them. */
const OF_THE_PICTURE = new Set([
  'scene',
  'composition',
  'detail',
  'texture',
  'colour',
  'atmosphere',
  'depth',
  'contrast',
  'foreground',
  'eye',
  'patience',
  'skill',
]);

/**
 * Whether a text that was read as `after` shows all that one read as `before` shows, and nothing that
 * would contradict it: every thing with its number, colours, looks and doings, every relation, every
 * quoted word, the place, the hour and the medium. New may be what was left open: a place, an hour, a
 * describing word.
 */
export function keepsScene(before: Scene, after: Scene): boolean {
  const kept = after.entities.slice(0, before.entities.length);
  const added = after.entities.slice(before.entities.length);
  return (
    kept.length === before.entities.length &&
    kept.every((entity, index) => keepsEntity(before.entities[index]!, entity)) &&
    added.every((entity) => !entity.negated && (isBesides(entity) || isOwnPart(entity, after))) &&
    keepsRelations(before, after) &&
    keepsSetting(before.setting, after.setting) &&
    isDeepStrictEqual(before.texts, after.texts) &&
    keepsIdeas(before.abstract, after.abstract) &&
    before.style.medium === after.style.medium &&
    includes(after.style.words, before.style.words)
  );
}

/** Scenery, or a word for the picture: nothing that stands in it as a thing of its own. */
const isBesides = ({ noun, role }: Entity): boolean =>
  role === 'backdrop' || OF_THE_PICTURE.has(noun);

/** Fur, feathers, skin or scales of a thing that has them anyway: told, not added. */
const isOwnPart = ({ id, role }: Entity, { entities }: Scene): boolean =>
  role === 'part' &&
  entities.some(({ looks }) => looks?.features.some((one) => one.part === id && isCoat(one)));

const COATS: ReadonlySet<Feature['kind']> = new Set(['fur', 'feathers', 'scales', 'skin']);

const isCoat = ({ kind, colours, absent, count }: Feature): boolean =>
  COATS.has(kind) && colours.length === 0 && !absent && count === undefined;

/** Whether the looks are what they were, but for a coat that is described. */
function keepsLooks(before: Looks | undefined, after: Looks | undefined): boolean {
  const { features = [], ...rest } = before ?? {};
  const { features: told = [], ...same } = after ?? {};
  const known = told.filter((one) => features.some((old) => isDeepStrictEqual(old, one)));
  return (
    isDeepStrictEqual(said(rest), said(same)) &&
    known.length === features.length &&
    told.every((one) => known.includes(one) || (isCoat(one) && !hasCoat(features)))
  );
}

const hasCoat = (features: readonly Feature[]): boolean =>
  features.some(({ kind }) => COATS.has(kind));

const said = (looks: object): object =>
  Object.fromEntries(Object.entries(looks).filter(([, value]) => value !== undefined));

function keepsEntity(before: Entity, after: Entity): boolean {
  const { phrase: _p, qualities, actions, names, looks, ...rest } = before;
  const {
    phrase: _q,
    qualities: moreQualities,
    actions: moreActions,
    names: n,
    looks: moreLooks,
    ...same
  } = after;
  return (
    isDeepStrictEqual(rest, same) &&
    keepsLooks(looks, moreLooks) &&
    isDeepStrictEqual(names, n) &&
    includes(moreQualities, qualities) &&
    includes(moreActions, actions)
  );
}

function keepsRelations(before: Scene, after: Scene): boolean {
  const old = new Set(before.entities.map(({ id }) => id));
  const among = after.relations.filter(({ from, to }) => old.has(from) && old.has(to));
  const form = ({ kind, from, to }: Relation): string => `${from} ${kind} ${to}`;
  return isDeepStrictEqual(
    new Set(among.map((relation) => form(relation))),
    new Set(before.relations.map((relation) => form(relation))),
  );
}

function keepsSetting(before: Setting, after: Setting): boolean {
  const open = before.place === undefined;
  return (
    // A place may be named, not slip in: a fish that swims in a bowl is in no sea.
    (!open || !after.implied) &&
    (open || (after.place === before.place && isDeepStrictEqual(after.also, before.also))) &&
    (open || after.indoors === before.indoors) &&
    (before.time === undefined || after.time === before.time) &&
    (before.moment === undefined || after.moment === before.moment) &&
    after.season === before.season &&
    (before.weather.length === 0
      ? after.weather.every((one) => one === 'sunny' || one === 'fog')
      : isDeepStrictEqual(after.weather, before.weather)) &&
    includes(after.moods, before.moods)
  );
}

/** Of a text that has things in it, colours and textures may become themes: nothing is drawn of those. */
function keepsIdeas(before: Scene['abstract'], after: Scene['abstract']): boolean {
  if (before !== undefined || after === undefined) return isDeepStrictEqual(before, after);
  return !after.whole && after.themes.every((theme) => OF_THE_PICTURE.has(theme));
}

const includes = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((one) => all.includes(one));
