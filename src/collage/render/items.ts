import type { Figure } from '../art/figure.ts';
import type { Item } from '../compose/plan.ts';
import { composited } from './composite.ts';
import { halo } from './glow.ts';
import { itemSprite, waterlineOf } from './item-sprite.ts';
import { lampDazzle, lampLight, lampOf } from './lamp-glow.ts';
import { reflected, waterRing } from './reflection.ts';
import type { ShadowCast } from './shadow.ts';
import { castShadow, contactShadow, wallShadow } from './shadow.ts';
import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';
import { isWet } from './wet.ts';
import { rowAt } from './view.ts';

/** How much of a figure wet stone mirrors, against still water. */
const WET_STONE = 0.6;

/**
 * Paints one item with its shadow or reflection, or, with nothing behind it, without; `mark` names it
 * in the view's `things`.
 */
export function paintItem(view: View, item: Item, figure: Figure, mark: number): void {
  const { sprite, x, y, height } = itemSprite(view, item, figure);
  if (sprite.width === 0) return;
  if (view.canvas.alpha) {
    composited(view, sprite, { x, y, haze: 0, waterline: undefined, mark });
    return;
  }
  const cast = castOf(view, item, x, y, height);
  const haze = figure.facts.bearing === 'celestial' ? 0 : hazeAt(view, item.distance);
  const waterline = waterlineOf(view, item, figure);
  // What is drawn flat, as an aurora is, brings a glow of its own; in space there is no air to glow.
  const shines =
    figure.facts.bearing === 'celestial' &&
    figure.layers.some((l) => l.relief > 0) &&
    view.plan.backdrop.kind !== 'space';
  if (shines) halo(view, sprite, x, y);
  if (item.shadow === 'ground') {
    if (isWet(view)) reflected(view, sprite, x, y, y, undefined, WET_STONE);
    castShadow(view, sprite, cast);
    contactShadow(view, sprite, cast);
  } else if (item.shadow === 'wall') {
    wallShadow(view, sprite, cast);
  } else if (waterline !== undefined) {
    reflected(view, sprite, x, waterline, y, view.geometry.water);
  }
  const lamp = lampOf(view, item, sprite, x, y);
  if (lamp) lampLight(view, lamp);
  composited(view, sprite, { x, y, haze, waterline, mark });
  if (lamp) lampDazzle(view, lamp);
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
