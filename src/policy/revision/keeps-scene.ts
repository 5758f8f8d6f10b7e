import { isDeepStrictEqual } from 'node:util';

import type { Entity, Relation, Scene, Setting } from '../../language/scene.ts';

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
    added.every((entity) => !entity.negated && isBesides(entity)) &&
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

function keepsEntity(before: Entity, after: Entity): boolean {
  const { phrase: _p, qualities, actions, names, ...rest } = before;
  const { phrase: _q, qualities: moreQualities, actions: moreActions, names: n, ...same } = after;
  return (
    isDeepStrictEqual(rest, same) &&
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
