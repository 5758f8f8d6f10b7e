import { LruCache } from '../../numerics/lru-cache.ts';
import type { Figure } from '../art/figure.ts';
import type { Item } from '../compose/plan.ts';
import type { ReliefLight } from './relief.ts';
import { aglow, lamplightOn } from './lamp-glow.ts';
import type { Rgb } from './rgb.ts';
import { mixed } from './rgb.ts';
import type { Pose, Sprite } from './sprite.ts';
import { cutToOutline } from './seen-within.ts';
import { spriteOf } from './sprite.ts';
import type { View } from './view.ts';

/** 16 MB of pixels: the repeated figures of one picture. Hardly any is met again in the next. */
const sprites = new LruCache<Sprite>(16 * 1024 * 1024, (sprite) => sprite.data.length + 200);

/** An item's pixels, and the pixel of the picture that its foot stands on. */
export interface ItemSprite {
  readonly sprite: Sprite;
  readonly x: number;
  readonly y: number;
  /** Height of the upright figure, pixels. */
  readonly height: number;
}

/** The sprite with which an item is painted. */
export function itemSprite(view: View, item: Item, figure: Figure): ItemSprite {
  const { x, y, pose } = placeOf(view, item);
  const light = lightOn(view, item, figure);
  const sprite = sprites.take(keyOf(item, figure, pose, light), () =>
    cutSprite(item, spriteOf(figure, pose, light, view.arena), pose.height),
  );
  return { sprite, x, y, height: pose.height };
}

/** The sprite of some of an item's layers alone, where they lie in the whole; never kept. */
export function layersSprite(
  view: View,
  item: Item,
  figure: Figure,
  layers: Figure['layers'],
): Sprite {
  const { pose } = placeOf(view, item);
  const sprite = spriteOf({ ...figure, layers }, pose, lightOn(view, item, figure), view.arena);
  return cutSprite(item, sprite, pose.height);
}

function cutSprite({ seenWithin }: Item, sprite: Sprite, height: number): Sprite {
  if (seenWithin !== undefined) cutToOutline(sprite, seenWithin, height);
  return sprite;
}

/**
 * The pixel row from which on an item is under water; `undefined` when it is in none. What stands in
 * water stands on the bottom; what floats has its foot at the surface.
 */
export function waterlineOf(view: View, item: Item, figure: Figure): number | undefined {
  if (item.shadow !== 'water') return undefined;
  const { y, pose } = placeOf(view, item);
  return Math.round(y - (figure.facts.bearing === 'stands' ? 0.07 * pose.height : 0));
}

function placeOf(
  { canvas, unit }: View,
  item: Item,
): { readonly x: number; readonly y: number; readonly pose: Pose } {
  const x = Math.round(item.x * unit);
  const y = Math.round(item.y * unit);
  const pose: Pose = {
    height: Math.max(2, Math.round(item.height * unit)),
    turn: item.turn,
    mirror: item.mirror,
    softness: softnessAt(unit, item.distance),
    visible: { left: -x, top: -y, right: canvas.width - x, bottom: canvas.height - y },
  };
  return { x, y, pose };
}

/** Far things are a little out of focus, in half pixels so that equal ones share a sprite. */
function softnessAt(unit: number, distance: number): number {
  const sigma = Math.max(0, distance - 0.45) * 0.004 * unit;
  return Math.round(2 * sigma) / 2;
}

/** Sixteen directions are plenty for the eye, and let equal figures share one sprite. */
const directions = 16;

const WHITE: Rgb = [1, 1, 1];

function lightOn(view: View, item: Item, figure: Figure): ReliefLight {
  const { source, visible } = view.plan.light;
  const angle = Math.atan2(source.y - (item.y - item.height / 2), source.x - item.x);
  const step = (2 * Math.PI) / directions;
  const snapped = Math.round(angle / step) * step;
  const celestial = figure.facts.bearing === 'celestial';
  const lamps = lamplightOn(view, item);
  const around = mixed(view.palette.light, mixed(lamps.colour, WHITE, 0.5), lamps.share);
  const tint = celestial ? WHITE : mixed(around, WHITE, aglow(item.recipe.art));
  return {
    x: Math.cos(snapped),
    y: Math.sin(snapped),
    modelling: view.manner.modelling,
    contrast: celestial ? 0.35 : view.palette.contrast * (visible ? 1 : 0.92),
    shade: view.palette.shade,
    tint,
  };
}

function keyOf(item: Item, figure: Figure, pose: Pose, light: ReliefLight): string {
  const reach = 1.2 * pose.height * Math.max(1, figure.width / figure.height);
  const { visible } = pose;
  const whole =
    visible.left < -reach &&
    visible.top < -reach &&
    visible.right > reach &&
    visible.bottom > reach;
  return JSON.stringify([
    item.recipe,
    item.seenWithin,
    pose.height,
    pose.turn,
    pose.mirror,
    pose.softness,
    whole ? 0 : visible,
    light,
  ]);
}
