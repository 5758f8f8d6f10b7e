import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Plan } from '../plan.ts';
import type { Hole } from './hole.ts';
import { stageSet } from '../setting/stage-set.ts';
import { understood } from '../troupe.ts';

const SKY = /^(?:sky|skies|clouds?|heavens?)$/;

/** Weather that only another sky could show. */
const TELLING = new Set(['cloudy', 'rain', 'snow', 'fog', 'storm']);

/** From the top down to at most this share of the picture's height, a hole is a sky. */
const LOWEST = 0.8;
/** Of the picture's width, what a hole in the sky has to take to get a sky of its own. */
const NARROWEST = 0.3;
/** From here on it is the whole sky, and needs no joining at its sides. */
const WHOLE = 0.9;

/** A sky to be painted into a hole. */
export interface AskedSky {
  /** Sky down to the lower end of the hole. */
  readonly plan: Plan;
  /** The hole takes all of the sky, from side to side. */
  readonly whole: boolean;
}

/**
 * The sky that a prompt asks for where the hole is the sky of its picture: it names one, or an hour or
 * a weather that only another sky could show. `undefined` where there is nothing of the kind.
 */
export function skyAsked(
  read: Scene,
  { box }: Hole,
  frame: Plan['frame'],
  seed: number,
  random: Random,
): AskedSky | undefined {
  const { time, weather } = read.setting;
  const said = read.entities.some(({ noun, negated }) => SKY.test(noun) && !negated);
  const width = (box.right - box.left) / frame.width;
  const above = box.top < 0.02 && box.bottom < LOWEST * frame.height && width >= NARROWEST;
  const told = time !== undefined || weather.some((one) => TELLING.has(one));
  const whole = width >= WHOLE;
  if (!above || read.setting.indoors || !(told || (said && whole))) return undefined;
  const scene = understood(read);
  const hour = { ...scene, entities: [], setting: { ...scene.setting, time: time ?? 'day' } };
  const { backdrop, light } = stageSet(hour, [], frame, random.fork('sky'));
  const horizon = Math.min(frame.height, box.bottom + 0.03);
  const open = { kind: 'sea', horizon, mood: backdrop.mood, options: { beyond: 'none' } } as const;
  return {
    plan: { frame, seed, light, backdrop: { ...open, weather: backdrop.weather }, items: [] },
    whole,
  };
}
