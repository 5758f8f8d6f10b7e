import type { Entity, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropKind } from '../plan.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { isTable } from './scenery.ts';

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

/** A backdrop for things that may be anywhere. */
export function freeScenery(scene: Scene, seen: readonly Seen[], random: Random): BackdropChoice {
  const first = seen[0];
  if (scene.setting.moods.some((mood) => /surreal|dream|fantas|magic/.test(mood))) {
    return { kind: 'clouds', table: false };
  }
  if (scene.entities.some((entity) => !entity.negated && isTable(entity, scene))) {
    return { kind: random.pick(['room', 'kitchen', 'studio']), table: true };
  }
  const sky = first ? undefined : underTheSky(scene, random);
  if (sky) return { kind: sky, table: false };
  // Words alone, on a sign, before a composition of colours.
  if (!first || first.entity.id === 'text' || scene.entities.every(isAbstract(seen))) {
    return { kind: random.chance(0.75) ? 'abstract' : 'studio', table: false };
  }
  const { facts, entity } = first;
  if (facts.bearing === 'swims') return { kind: 'underwater', table: false };
  if (facts.bearing === 'celestial') return { kind: 'space', table: false };
  if (facts.bearing === 'flies') return { kind: random.pick(['sky', 'meadow']), table: false };
  if (ANYONE.has(entity.noun)) {
    const dark = scene.setting.time === 'night' || /firework/.test(scene.prompt);
    return {
      kind: random.pick(['meadow', 'street', 'city', dark ? 'city' : 'studio']),
      table: false,
    };
  }
  const small = facts.metres < 0.45 && facts.extent === 'whole';
  if (small) return { kind: random.pick(['studio', 'room']), table: true };
  return { kind: 'studio', table: false };
}

/** A landscape for a prompt that speaks of weather or time alone. */
function underTheSky({ setting }: Scene, random: Random): BackdropKind | undefined {
  const { weather, time } = setting;
  if (weather.includes('snow')) return 'snow';
  if (weather.includes('storm')) return 'sea';
  if (weather.includes('rain')) return 'street';
  if (weather.includes('fog')) return 'forest';
  if (weather.length === 0 && time === undefined) return undefined;
  return random.pick(['meadow', 'mountains', 'sea', 'city']);
}

/** True for entities that nothing in the picture shows but their name. */
const isAbstract =
  (seen: readonly Seen[]) =>
  (entity: Entity): boolean =>
    !seen.some((one) => one.entity.id === entity.id && one.entity.noun === entity.noun);
