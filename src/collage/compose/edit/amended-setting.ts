import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Plan } from '../plan.ts';
import type { Seen } from '../setting/seen.ts';
import { stageSet } from '../setting/stage-set.ts';

/** What a new prompt asks of the backdrop and the light; `undefined` when it is what there is. */
export type AmendedSetting = Pick<Plan, 'backdrop' | 'light'> | undefined;

/** Weather that falls or drifts, and so is drawn over a picture. */
const DRAWN = new Set(['cloudy', 'rain', 'snow', 'fog', 'storm']);

/**
 * The backdrop and light of a picture with the place, time and weather that the new prompt names and
 * the old one did not. What it does not speak of stays: most prompts of edits say no time of day.
 */
export function amendedSetting(
  plan: Plan,
  before: Scene,
  after: Scene,
  seen: readonly Seen[],
  random: Random,
): AmendedSetting {
  const { place, implied, time } = after.setting;
  const weather = after.setting.weather.filter((one) => DRAWN.has(one));
  const moved =
    place !== undefined &&
    !implied &&
    place !== before.setting.place &&
    !before.setting.also.includes(place);
  const hour = plan.light.time === 'indoors' ? 'day' : plan.light.time;
  const otherTime = time !== undefined && time !== hour;
  const otherWeather = weather.some((one) => !plan.backdrop.weather.includes(one));
  if (!moved && !otherTime && !otherWeather) return undefined;
  const fresh = stageSet(after, seen, plan.frame, random);
  const elsewhere = moved && fresh.backdrop.kind !== plan.backdrop.kind;
  if (!elsewhere && !otherTime && !otherWeather) return undefined;
  const backdrop = elsewhere ? fresh.backdrop : plan.backdrop;
  return {
    backdrop: { ...backdrop, weather: otherWeather ? weather : plan.backdrop.weather },
    light: otherTime || elsewhere ? { ...fresh.light, source: plan.light.source } : plan.light,
  };
}
