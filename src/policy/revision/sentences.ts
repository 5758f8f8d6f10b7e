import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import phrases from './phrases.json' with { type: 'json' };
import { homesOf, isOutOfDoors } from './subject-home.ts';
import { isSettled, wealthOf } from './wealth.ts';

/** Media that show the world as it looks. */
const LIFELIKE: ReadonlySet<Scene['style']['medium']> = new Set([undefined, 'photo', '3d-render']);

/**
 * What may follow the opening, which was read as `opened`, in this order: of each list one sentence, without its full stop. A
 * long prompt gets one at most, about the making of the picture.
 */
export function sentencesFor(
  asked: Scene,
  opened: Scene,
  random: Random,
): readonly (readonly string[])[] {
  const { handwork, composition, detail } = phrases;
  const making = LIFELIKE.has(asked.style.medium) ? detail : handwork;
  const wealth = wealthOf(asked);
  if (wealth === 'long') return [random.chance(0.5) ? making : composition];
  const lit = lightOf(opened);
  if (wealth === 'full') return [lit, random.chance(0.5) ? making : composition];
  return [isSettled(opened) ? [] : placesOf(asked), lit, making, composition];
}

function placesOf(asked: Scene): readonly string[] {
  const [subject] = asked.entities;
  if (subject === undefined) return [];
  return homesOf(subject).flatMap((home) =>
    phrases.settings.map((setting) => setting.replace('{}', home)),
  );
}

/** Where one sees no sky. */
const SKYLESS: ReadonlySet<Scene['setting']['place']> = new Set(['space', 'underwater', 'cave']);

/** An hour of the day where that is open and can be seen; else how it is lit, as far as that is open. */
function lightOf({ setting, entities, abstract }: Scene): readonly string[] {
  const { time, weather, indoors, place, moods } = setting;
  if (abstract !== undefined) return [];
  if (time !== undefined || weather.length > 0 || moods.length > 0) return phrases.depth;
  const outdoors = place === undefined ? entities.some(isOutOfDoors) : !indoors;
  return outdoors && !SKYLESS.has(place) ? phrases.hours : phrases.light;
}
