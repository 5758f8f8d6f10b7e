import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Backdrop, Light, Plan } from '../plan.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import { skyColours } from './sky-colours.ts';
import { optionsOf } from './backdrop-options.ts';
import { chooseBackdrop } from './choose-backdrop.ts';
import { chooseHorizon } from './choose-horizon.ts';
import { chooseLight } from './choose-light.ts';
import { chooseMood } from './choose-mood.ts';

/** Where and when a picture plays. */
export interface StageSet {
  readonly choice: BackdropChoice;
  readonly backdrop: Backdrop;
  readonly light: Light;
}

/** The scenery and the light for an understood scene and who is seen in it. */
export function stageSet(
  scene: Scene,
  seen: readonly Seen[],
  frame: Plan['frame'],
  random: Random,
): StageSet {
  const choice = chooseBackdrop(scene, seen, random.fork('backdrop'));
  const options = optionsOf(choice, scene, seen, random.fork('options'));
  const horizon = chooseHorizon({ kind: choice.kind, options }, frame, random.fork('horizon'));
  // Up between the clouds the sun shines: only from below do they make the day grey.
  const weather = scene.setting.weather.filter((w) => choice.kind !== 'clouds' || w !== 'cloudy');
  const lit = { ...scene, setting: { ...scene.setting, weather } };
  const sky = skyColours(scene);
  const backdrop = {
    kind: choice.kind,
    horizon,
    weather,
    mood: chooseMood(lit, random.fork('mood')),
    ...(sky.length > 0 ? { sky } : {}),
    options,
  };
  return { choice, backdrop, light: chooseLight(lit, backdrop, frame, random.fork('light')) };
}
