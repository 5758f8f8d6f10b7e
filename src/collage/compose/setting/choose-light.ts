import type { Entity, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import { backdropOptions } from '../../render/backdrop-options.ts';
import { hasFace } from '../casting/thing-faces.ts';
import { INDOORS } from './backdrop-choice.ts';
import type { Air, Backdrop, BackdropKind, Light, Plan } from '../plan.ts';

/** Backdrops in which the sun itself cannot be seen. */
const COVERED: ReadonlySet<BackdropKind> = new Set([
  'forest',
  'jungle',
  'underwater',
  'space',
  'street',
]);
const NIGHTLY =
  /\b(?:moon|moonlit|stars?|starry|bats?|ghosts?|vampire|halloween|fireworks?|aurora|northern lights|firefl(?:y|ies)|lantern|campfire)\b/;

/** True for a rainbow, which the sky shows, and for a sun that lights a scene with other things in it, rather than being its subject. */
export function isLight(entity: Entity, scene: Scene): boolean {
  if (entity.noun === 'rainbow') return scene.setting.weather.includes('rainbow');
  return (
    entity.noun === 'sun' &&
    !hasFace(entity, scene) &&
    scene.entities.some((other) => other !== entity && !other.negated)
  );
}

/** Time of day and where the light comes from: above a third of the frame, or through a window. */
export function chooseLight(
  scene: Scene,
  { kind, horizon, options }: Pick<Backdrop, 'kind' | 'horizon' | 'options'>,
  frame: Plan['frame'],
  random: Random,
): Light {
  const side = random.chance(0.5) ? 0 : 1;
  if (INDOORS.has(kind) || kind === 'abstract') {
    // Daylight comes from where the windows are.
    const right = options['side'] === 'right' || (options['side'] === undefined && side === 1);
    const { time } = scene.setting;
    const windows = 'windows' in backdropOptions[kind];
    return {
      time: windows && time !== undefined && time !== 'day' ? time : 'indoors',
      source: { x: right ? frame.width + 0.25 : -0.25, y: 0.1 },
      visible: false,
    };
  }
  const time = timeOf(scene, kind, random);
  const air = airOf(scene, time, random);
  const low = time === 'sunset' || time === 'dawn';
  const third = ((side === 0 ? 1 : 2) * frame.width) / 3 + random.normal() * 0.04;
  const height = low
    ? random.between(0.55, 0.8)
    : air === 'golden'
      ? random.between(0.36, 0.5)
      : random.between(0.2, 0.36);
  const hidden =
    air === 'overcast' ||
    scene.setting.weather.some(
      (w) => w === 'cloudy' || w === 'rain' || w === 'storm' || w === 'fog' || w === 'snow',
    );
  return {
    time,
    air,
    source: { x: third, y: Math.min(height * horizon, 0.6 * frame.height) },
    // A moon that is drawn as a thing is the only one.
    visible:
      !scene.entities.some((one) => one.noun === 'moon' && !one.negated) &&
      (scene.entities.some((entity) => !entity.negated && entity.noun === 'sun') ||
        (!COVERED.has(kind) && !hidden && (low || random.chance(0.62)))),
  };
}

const twice = (...airs: readonly Air[]): readonly Air[] => [...airs, ...airs];

/** What an hour may be like when nobody says, the usual ones more often. */
const AIRS: Readonly<Record<Exclude<Light['time'], 'indoors'>, readonly Air[]>> = {
  day: [...twice('clear', 'clear', 'golden', 'soft'), 'golden', 'overcast'],
  dawn: ['clear'],
  sunset: ['clear', 'amber', 'amber', 'violet'],
  night: ['clear', 'clear', 'teal'],
};

/** What the moments of a day are like that can be named. */
const MOMENTS: Readonly<Partial<Record<NonNullable<Scene['setting']['moment']>, Air>>> = {
  morning: 'golden',
  afternoon: 'golden',
  noon: 'clear',
  'golden-hour': 'amber',
  dusk: 'violet',
};

function airOf(scene: Scene, time: Exclude<Light['time'], 'indoors'>, random: Random): Air {
  const { moment, weather } = scene.setting;
  const asked = moment && MOMENTS[moment];
  if (asked) return asked;
  const sunny = weather.includes('sunny');
  return random.pick(AIRS[time].filter((air) => !sunny || air !== 'overcast'));
}

function timeOf(
  scene: Scene,
  kind: BackdropKind,
  random: Random,
): Exclude<Light['time'], 'indoors'> {
  if (scene.setting.time) return scene.setting.time;
  if (kind === 'space') return 'night';
  const unwritten = scene.texts.reduce((all, { text }) => all.replaceAll(text, ''), scene.prompt);
  if (scene.setting.moods.includes('dark') || NIGHTLY.test(unwritten.toLowerCase())) return 'night';
  if (scene.setting.weather.includes('sunny')) return 'day';
  if (kind === 'underwater') return 'day';
  const roll = random.next();
  return roll < 0.72 ? 'day' : roll < 0.88 ? 'sunset' : 'dawn';
}
