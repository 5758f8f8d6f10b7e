import type { Entity, Scene, Setting } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { SceneryName } from './sceneries.ts';

/** Words of the open air that are neither weather nor a time. */
const OUT_THERE =
  /\b(?:(?:in|under) the (?:\w+ )?(?:sun|sunshine|sunlight|moonlight|stars|moon|sky|open|open air)|outdoors?|outside)\b/;
/** From behind one of those, weather is seen from inside. */
const WINDOW = /\bwindow/;

/** A landscape for a prompt that speaks of weather or time; `undefined` for one that does not. */
export function underTheSky({ setting }: Scene, random: Random): SceneryName | undefined {
  const { weather, time } = setting;
  if (weather.includes('snow')) return 'snow';
  if (weather.includes('storm')) return 'sea';
  if (weather.includes('rain')) return 'street';
  if (weather.includes('fog')) return 'forest';
  if (weather.length === 0 && time === undefined) return undefined;
  return random.pick(['meadow', 'mountains', 'sea', 'city', 'lake', 'village', 'harbour']);
}

/** True when the prompt speaks of what only those see who are outdoors: rain, a sunset, the moon. */
export function isInOpenAir(scene: Scene): boolean {
  const { weather, time, moment, indoors } = scene.setting;
  const text = scene.prompt.toLowerCase();
  if (indoors || WINDOW.test(text)) return false;
  // Mornings and evenings come to rooms as well.
  const low = (time === 'sunset' || time === 'dawn') && !/^(?:morning|evening)$/.test(moment ?? '');
  return weather.length > 0 || low || OUT_THERE.test(text) || scene.entities.some(isMoon);
}

const isMoon = ({ noun, role, negated }: Entity): boolean =>
  noun === 'moon' && !negated && role !== 'part';

/** Ground on which a thing may stand in the open air, in the weather that there is. */
export function openGround({ setting }: Scene, random: Random): SceneryName {
  return groundIn(setting) ?? random.pick(['meadow', 'meadow', 'park', 'garden', 'street']);
}

function groundIn({ weather }: Setting): SceneryName | undefined {
  if (weather.includes('snow')) return 'snow';
  if (weather.includes('rain')) return 'street';
  if (weather.includes('fog')) return 'meadow';
  return undefined;
}
