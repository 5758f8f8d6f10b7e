import type { Size } from '../../kernel/size.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { Box } from '../compose/geometry.ts';
import type { Plan } from '../compose/plan.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { Sprite } from '../render/sprite.ts';
import { heightOf } from '../compose/geometry.ts';
import { paintPlan } from '../paint-plan.ts';
import { withArena } from '../render/arenas.ts';
import { castShadow, contactShadow } from '../render/shadow.ts';
import { rowAt, viewOf } from '../render/view.ts';

/**
 * Paints a plan behind something that stays, with the shadow that it throws on the ground there: what
 * is cut out and merely laid upon a picture seems to hover.
 */
export function drawnBehind(
  plan: Plan,
  size: Size,
  keep: Uint8ClampedArray,
  kept: Box,
  hooks: DrawHooks,
): Pixels {
  const painted = paintPlan(plan, size, hooks);
  // Cut off by the frame, it stands somewhere below.
  if (kept.bottom > plan.frame.height - 0.02) return painted;
  return withArena((arena) => {
    const { width, height } = size;
    const rgb = arena.floats(width * height * 3);
    for (let i = 0; i < rgb.length; i++) rgb[i] = painted.data[i]! / 255;
    const view = viewOf(plan, { width, height, rgb }, arena);
    const { standing, surface } = view.geometry;
    if (standing === undefined || surface === 'water') return painted;
    const x = Math.round(((kept.left + kept.right) / 2) * view.unit);
    const y = Math.round(kept.bottom * view.unit);
    const sprite = silhouette(keep, size, x, y);
    const inside = surface === 'floor' || surface === 'table';
    const aside = Math.max(-1.2, Math.min(1.2, (x / view.unit - plan.light.source.x) / 0.8));
    const cast = {
      x,
      y,
      size: heightOf(kept) * view.unit,
      slant: aside * (inside ? 0.35 : 0.55),
      forward: plan.light.visible && !inside ? 0.3 : -0.2,
      strength: (0.3 + 0.7 * view.palette.contrast) * (inside ? 0.75 : 1),
      groundTop: rowAt(view, standing.top) - 1,
    };
    castShadow(view, sprite, cast);
    contactShadow(view, sprite, cast);
    const data = Uint8ClampedArray.from(rgb, (value) => 255 * value);
    return { ...painted, data };
  });
}

/** What stays, as a sprite without colours, placed relative to its foot. */
function silhouette(
  keep: Uint8ClampedArray,
  { width, height }: Size,
  x: number,
  y: number,
): Sprite {
  const rows = Math.min(height, y + 1);
  const data = new Uint8Array(width * rows * 4);
  for (let i = 0; i < width * rows; i++) data[4 * i + 3] = keep[i]!;
  return { left: -x, top: -y, width, height: rows, data };
}
