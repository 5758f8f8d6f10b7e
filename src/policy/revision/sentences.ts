import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import { detailsOf, homesOf, isOutOfDoors, isPerson, placesAt } from './kinds.ts';
import { referenceTo } from './refer.ts';
import details from './tables/details.json' with { type: 'json' };
import light from './tables/light.json' with { type: 'json' };
import manner from './tables/manner.json' with { type: 'json' };
import { spell } from './template.ts';
import { isGraphic, isSettled, wealthOf } from './wealth.ts';

/** Media that show the world as it looks. */
const LIFELIKE: ReadonlySet<Scene['style']['medium']> = new Set([undefined, 'photo', '3d-render']);

/** Media that know no colours, or none that could be chosen. */
const COLOURLESS: ReadonlySet<Scene['style']['medium']> = new Set([
  'black-and-white',
  'film-noir',
  'vintage',
  'sketch',
  'charcoal',
  'ink',
  'line-art',
  'engraving',
  'woodcut',
  'blueprint',
  'hieroglyphics',
]);

const isColourless = ({ style: { medium, words } }: Scene): boolean =>
  COLOURLESS.has(medium) || words.some((word) => /black and white|monochrome|sepia/u.test(word));

/** Where one sees no sky. */
const SKYLESS: ReadonlySet<Scene['setting']['place']> = new Set(['space', 'underwater', 'cave']);

const TOWN: ReadonlySet<Scene['setting']['place']> = new Set([
  'village',
  'city',
  'street',
  'market',
  'park',
  'garden',
  'playground',
  'farm',
  'harbour',
]);

/**
 * What may follow the opening, which was read as `opened`, in this order: of each list one sentence,
 * without its full stop. A long prompt gets one at most, about the making of the picture.
 */
export function sentencesFor(
  asked: Scene,
  opened: Scene,
  random: Random,
): readonly (readonly string[])[] {
  const subject = referenceTo(asked);
  const written = (templates: readonly string[]): string[] =>
    templates.flatMap((template) => spell(template, subject, random) ?? []);
  const { handwork, composition, colours, atmosphere } = manner;
  const graphic = isGraphic(asked);
  const lifelike = LIFELIKE.has(asked.style.medium) && !graphic;
  const making = lifelike ? details.close : handwork;
  const wealth = wealthOf(asked);
  const either = random.chance(0.5) ? making : composition;
  if (wealth === 'long') return [written(either)];
  const lit = graphic ? [] : lightOf(opened);
  const mood = isMoody(asked) ? [] : atmosphere;
  if (wealth === 'full') return [lit, either, mood].map(written);
  const telling = lifelike && subject && !isMoody(asked) ? detailsOf(asked.entities[0]!) : [];
  const placed = isSettled(opened) ? surroundingsOf(opened) : placesOf(asked);
  const coloured = isColourless(asked) ? [] : colours;
  return [telling, telling, placed, lit, making, coloured, composition, mood].map(written);
}

/** A feeling is told: another beside it would weaken it. */
const isMoody = ({ setting, entities, abstract }: Scene): boolean =>
  setting.moods.length > 0 ||
  abstract !== undefined ||
  setting.weather.includes('storm') ||
  entities.some(({ looks }) => looks?.expression !== undefined);

/** Where it may be, as long as that suits whatever else is there. */
function placesOf({ entities, relations, style, setting: asked }: Scene): readonly string[] {
  const [subject, ...others] = entities.filter(
    ({ role }) => role === 'subject' || role === 'object',
  );
  const held = relations.some(({ kind }) => kind === 'in' || kind === 'contains');
  if (subject === undefined || held || !LIFELIKE.has(style.medium)) return [];
  const outdoors = [subject, ...others].some((one) => isOutOfDoors(one));
  const strange = others.some(
    (one) => homesOf(one).length > 0 && homesOf(one) !== homesOf(subject),
  );
  if (strange) return [];
  return placesAt(homesOf(subject), asked)
    .filter((place) => others.length === 0 || !outdoors || !/\b(?:room|kitchen|caf)/u.test(place))
    .flatMap((home) => manner.settings.map((setting) => setting.replace('{}', home)));
}

function surroundingsOf(scene: Scene): readonly string[] {
  const { setting, abstract, texts, entities } = scene;
  if (isGraphic(scene)) return [];
  if (abstract !== undefined || texts.length > 0 || entities.length === 0) return [];
  const { wild, town, indoors, any } = manner.surroundings;
  const { place } = setting;
  if (setting.indoors) return indoors;
  if (place === undefined || SKYLESS.has(place)) return any;
  return TOWN.has(place) ? [...town, ...any] : [...wild, ...any];
}

/** An hour of the day where that is open and can be seen; else how it is lit, as far as that is open. */
function lightOf({ setting, entities, abstract }: Scene): readonly string[] {
  const { time, weather, indoors, place, moods } = setting;
  if (abstract !== undefined) return [];
  const unclear = weather.some((one) => one !== 'sunny') || moods.length > 0 || SKYLESS.has(place);
  if (unclear) return manner.depth;
  if (indoors) return time === 'night' ? manner.depth : light.within;
  if (time !== undefined) return time === 'night' || time === 'day' ? light[time] : light.low;
  const outdoors = place !== undefined || entities.some((one) => isOutOfDoors(one));
  const alone = entities.every((one) => isPerson(one)) && place === undefined;
  return outdoors && !alone ? light.open : light.within;
}
