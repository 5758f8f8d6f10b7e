import { animals } from '../../../language/lexicon/living.ts';
import type { Entity, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { SceneryChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { openGround, underTheSky } from './open-air.ts';
import { AT_TABLE, isTable } from './scenery.ts';

/** Words for anyone, who may be anywhere. */
const ANYONE = new Set([
  'man',
  'woman',
  'person',
  'people',
  'human',
  'guy',
  'lady',
  'runner',
  'couple',
  'friend',
]);

/** Where anyone may be met. */
const ANYWHERE = [
  'meadow',
  'park',
  'street',
  'city',
  'studio',
  'studio',
  'cafe',
  'living-room',
  'lake',
  'village',
] as const;

/** Metres from which a thing is taken for one of the open air: a tree, a digger, a tower. */
const TALL = 2.6;

/** A backdrop for things that may be anywhere. */
export function freeScenery(scene: Scene, seen: readonly Seen[], random: Random): SceneryChoice {
  const first = seen[0];
  if (scene.setting.moods.some((mood) => /surreal|dream|fantas|magic/.test(mood))) {
    return { name: 'clouds', table: false };
  }
  if (scene.entities.some((entity) => !entity.negated && isTable(entity, scene))) {
    return { name: random.pick(AT_TABLE), table: true };
  }
  const sky = first ? undefined : underTheSky(scene, random);
  if (sky) return { name: sky, table: false };
  // Words alone, on a sign, before a composition of colours.
  if (!first || first.entity.id === 'text' || scene.entities.every(isAbstract(seen))) {
    return { name: random.chance(0.75) ? 'abstract' : 'studio', table: false };
  }
  const { facts, entity } = first;
  if (facts.bearing === 'swims') return { name: 'underwater', table: false };
  if (facts.bearing === 'celestial') {
    return { name: underTheSky(scene, random) ?? 'space', table: false };
  }
  if (facts.bearing === 'flies') return { name: random.pick(['sky', 'meadow']), table: false };
  if (ANYONE.has(entity.noun)) {
    const dark = scene.setting.time === 'night' || /firework/.test(scene.prompt);
    return {
      name: random.pick(dark ? ['city', 'city', 'street', 'harbour'] : ANYWHERE),
      table: false,
    };
  }
  if (animals.has(entity.noun) || facts.metres > TALL) {
    return { name: openGround(scene, random), table: false };
  }
  const small = facts.metres < 0.45 && facts.extent === 'whole';
  if (small) return { name: random.pick(['studio', 'studio', 'room', 'living-room']), table: true };
  return { name: 'studio', table: false };
}

/** True for entities that nothing in the picture shows but their name. */
const isAbstract =
  (seen: readonly Seen[]) =>
  (entity: Entity): boolean =>
    !seen.some((one) => one.entity.id === entity.id && one.entity.noun === entity.noun);
