import type { Item } from '../compose/plan.ts';
import { glow } from './glow.ts';
import sources from './light-sources.json' with { type: 'json' };
import type { Rgb } from './rgb.ts';
import { rgb } from './rgb.ts';
import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';

/** Where a thing shines, as a share of its box, and how far, as a share of its height. */
interface LightSource {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly colour: string;
  /** How far it keeps its own colours in the dark, 0 … 1: flames do, the post of a lamp does not. */
  readonly aglow?: number;
}

const lights: Readonly<Record<string, LightSource>> = sources;

/** How bright lamps are: alight in the dark, barely seen by day. */
function brightness({ plan }: View): number {
  const { time } = plan.light;
  if (time === 'night') return 0.8;
  if (time === 'indoors') return 0.34;
  return time === 'day' ? 0 : 0.45;
}

/** How far a thing keeps its own colours whatever the light of the hour, 0 … 1. */
export const aglow = (art: string): number => lights[art]?.aglow ?? 0;

/** How far lamps light what stands around them, against how far they shine into the air. */
const AROUND = 1.5;
/** Steps of lamplight: few enough that equal figures share a sprite. */
const STEPS = 6;

/** What the lamps of a night add to the light on a thing: their colour, and how much of it, 0 … 1. */
export function lamplightOn({ plan }: View, item: Item): { colour: Rgb; share: number } {
  let best = { colour: NONE, share: 0 };
  if (plan.light.time !== 'night') return best;
  for (const lamp of plan.items) {
    const source = lights[lamp.recipe.art];
    if (source === undefined || lamp === item) continue;
    const reach = AROUND * source.reach * lamp.height;
    const dx = item.x - lamp.x;
    const dy = item.y - item.height / 2 - (lamp.y - lamp.height * (1 - source.y));
    const share = 0.7 * Math.exp((-2 * (dx * dx + dy * dy)) / (reach * reach));
    const stepped = Math.round(share * STEPS) / STEPS;
    if (stepped > best.share) best = { colour: rgb(source.colour), share: stepped };
  }
  return best;
}

const NONE: Rgb = [1, 1, 1];

/** A lamp of the picture: where it shines, in pixels, and how strongly. */
export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly strength: number;
  readonly colour: Rgb;
}

/** The lamp that a thing is, if it is one that is alight. `x`, `y`: pixel of the thing's foot. */
export function lampOf(
  view: View,
  item: Item,
  sprite: Sprite,
  x: number,
  y: number,
): Lamp | undefined {
  const source = lights[item.recipe.art];
  const strength = brightness(view);
  if (source === undefined || strength === 0) return undefined;
  return {
    x: x + sprite.left + sprite.width * (item.mirror ? 1 - source.x : source.x),
    y: y + sprite.top + sprite.height * source.y,
    reach: source.reach * item.height * view.unit,
    strength,
    colour: rgb(source.colour),
  };
}

/** What a lamp throws on things behind it: painted before the lamp. */
export function lampLight(view: View, { x, y, reach, strength, colour }: Lamp): void {
  glow(view, x, y, reach, 0.75 * strength, colour);
}

/** What dazzles: painted over the lamp. Little, or flames lose their colour. */
export function lampDazzle(view: View, { x, y, reach, strength, colour }: Lamp): void {
  glow(view, x, y, reach * 0.45, 0.3 * strength, colour);
}
