import type { Place, Setting } from '../../../language/scene.ts';
import type { Beyond } from '../../render/beyond-names.ts';
import type { SceneryName } from './sceneries.ts';
import { sceneriesOf } from './sceneries.ts';

/** Places that make a foreground before another one, the most telling first. */
const BEFORE: readonly Place[] = [
  'planet',
  'lake',
  'pond',
  'harbour',
  'river',
  'beach',
  'sea',
  'road',
  'railway',
  'park',
  'snow',
  'village',
  'field',
  'garden',
  'farm',
];

/** What a place looks like from afar, before the horizon. */
const AFAR: Readonly<Partial<Record<Place, Beyond>>> = {
  village: 'village',
  farm: 'farm',
  city: 'city',
  street: 'city',
  market: 'city',
  castle: 'castle',
  mountains: 'mountains',
  volcano: 'mountains',
  canyon: 'mountains',
  snow: 'mountains',
  forest: 'forest',
  jungle: 'forest',
  savanna: 'savanna',
  fairground: 'fair',
};

/** Backdrops that can show a second place at their horizon. */
const OPEN = new Set<SceneryName>([
  'planet',
  'lake',
  'pond',
  'meadow',
  'garden',
  'farm',
  'park',
  'village',
  'road',
  'railway',
  'river',
  'beach',
  'snow',
  'sea',
]);

/** A scenery with another place at its horizon: a village beyond a lake, a city behind a park. */
export interface Surroundings {
  readonly front: SceneryName;
  readonly beyond: Beyond;
}

/** Two places in one picture, when the prompt names two that go together. */
export function surroundingsOf(setting: Setting): Surroundings | undefined {
  if (setting.place === undefined || setting.implied || setting.indoors) return undefined;
  const named = [setting.place, ...setting.also];
  const place = BEFORE.find((one) => named.includes(one));
  const front = place && sceneriesOf(place)[0];
  const beyond = named
    .filter((one) => one !== place)
    .map((one) => AFAR[one])
    .find((one) => one);
  return front !== undefined && beyond && OPEN.has(front) ? { front, beyond } : undefined;
}
