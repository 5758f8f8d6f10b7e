import { LruCache } from '../../numerics/lru-cache.ts';
import type { Figure } from '../art/figure.ts';
import type { Item } from '../compose/plan.ts';
import { composited } from './composite.ts';
import { halo } from './glow.ts';
import { reflected, waterRing } from './reflection.ts';
import type { ReliefLight } from './relief.ts';
import type { Rgb } from './rgb.ts';
import type { ShadowCast } from './shadow.ts';
import { castShadow, contactShadow, wallShadow } from './shadow.ts';
import type { Pose, Sprite } from './sprite.ts';
import { spriteOf } from './sprite.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

/** 48 MB of pixels: a few dozen figures at the usual sizes. */
const sprites = new LruCache<Sprite>(48 * 1024 * 1024, (sprite) => sprite.data.length + 200);

/** Paints one item with its shadow or reflection. */
export function paintItem(view: View, item: Item, figure: Figure): void {
  const { canvas, unit } = view;
  const x = Math.round(item.x * unit);
  const y = Math.round(item.y * unit);
  const height = Math.max(2, Math.round(item.height * unit));
  const pose: Pose = {
    height,
    turn: item.turn,
    mirror: item.mirror,
    softness: softnessAt(view, item.distance),
    visible: { left: -x, top: -y, right: canvas.width - x, bottom: canvas.height - y },
  };
  const light = lightOn(view, item, figure);
  const sprite = sprites.take(keyOf(item, figure, pose, light), () =>
    spriteOf(figure, pose, light, view.arena),
  );
  if (sprite.width === 0) return;
  const cast = castOf(view, item, x, y, height);
  const haze = figure.facts.bearing === 'celestial' ? 0 : hazeAt(view, item.distance);
  let waterline: number | undefined;
  if (figure.facts.bearing === 'celestial') halo(view, sprite, x, y);
  if (item.shadow === 'ground') {
    castShadow(view, sprite, cast);
    contactShadow(view, sprite, cast);
  } else if (item.shadow === 'wall') {
    wallShadow(view, sprite, cast);
  } else if (item.shadow === 'water') {
    // What stands in water stands on the bottom; what floats has its foot at the surface.
    const sunk = figure.facts.bearing === 'stands' ? 0.07 * height : 0;
    waterline = Math.round(y - sunk);
    reflected(view, sprite, x, waterline, y, view.geometry.water);
  }
  composited(view, sprite, { x, y, haze, waterline });
  if (waterline !== undefined) {
    const extent = extentAt(sprite, waterline - y);
    if (extent !== undefined) waterRing(view, x + extent.middle, waterline, extent.half * 1.12);
  }
}

/** Air or water between the eye and what is far away. Thick in fog, none in space. */
function hazeAt(view: View, distance: number): number {
  if (view.geometry.medium === 'space') return 0;
  if (view.geometry.medium === 'water') return Math.min(0.8, 0.06 + 0.7 * distance);
  const thick = view.plan.backdrop.weather.includes('fog') ? 1.6 : 1;
  const most = view.geometry.surface === 'floor' || view.geometry.surface === 'table' ? 0.08 : 0.55;
  return Math.min(0.92, most * thick * distance ** 1.4);
}

/** Far things are a little out of focus, in half pixels so that equal ones share a sprite. */
function softnessAt(view: View, distance: number): number {
  const sigma = Math.max(0, distance - 0.45) * 0.004 * view.unit;
  return Math.round(2 * sigma) / 2;
}

/** Sixteen directions are plenty for the eye, and let equal figures share one sprite. */
const directions = 16;

function lightOn(view: View, item: Item, figure: Figure): ReliefLight {
  const { source, visible } = view.plan.light;
  const angle = Math.atan2(source.y - (item.y - item.height / 2), source.x - item.x);
  const step = (2 * Math.PI) / directions;
  const snapped = Math.round(angle / step) * step;
  const celestial = figure.facts.bearing === 'celestial';
  const tint: Rgb = celestial ? [1, 1, 1] : view.palette.light;
  return {
    x: Math.cos(snapped),
    y: Math.sin(snapped),
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
    pose.height,
    pose.turn,
    pose.mirror,
    pose.softness,
    whole ? 0 : visible,
    light,
  ]);
}

/**
 * The direction of the shadow. A light seen in the picture stands behind the figure, so its shadow
 * falls towards us; any other light is taken to stand before it and throws the shadow back.
 */
function castOf(view: View, item: Item, x: number, y: number, size: number): ShadowCast {
  const { source, visible, time } = view.plan.light;
  const aside = Math.max(-1.2, Math.min(1.2, (item.x - source.x) / 0.8));
  const low = time === 'sunset' || time === 'dawn' ? 1.35 : 1;
  const inside = view.geometry.surface === 'floor' || view.geometry.surface === 'table';
  return {
    x,
    y,
    size,
    slant: aside * (inside ? 0.35 : 0.55 * low),
    forward: visible && !inside ? 0.3 * low : -0.2,
    strength: (0.3 + 0.7 * view.palette.contrast) * (inside ? 0.75 : 1),
    groundTop: rowAt(view, view.geometry.standing?.top ?? view.geometry.horizon) - 1,
  };
}

/** Where a sprite's row `y` (relative to the foot) begins and ends. */
function extentAt(
  sprite: Sprite,
  y: number,
): { readonly middle: number; readonly half: number } | undefined {
  const row = y - sprite.top;
  if (row < 0 || row >= sprite.height) return undefined;
  let first = -1;
  let last = -1;
  for (let x = 0; x < sprite.width; x++) {
    if (sprite.data[(row * sprite.width + x) * 4 + 3]! < 128) continue;
    if (first < 0) first = x;
    last = x;
  }
  if (first < 0) return undefined;
  return { middle: sprite.left + (first + last) / 2, half: (last - first) / 2 + 1 };
}
