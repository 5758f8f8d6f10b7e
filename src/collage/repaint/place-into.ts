import type { Pixels } from '../../kernel/pixels.ts';
import type { Item, Plan } from '../compose/plan.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { named } from '../draw-hooks.ts';
import type { Surroundings } from './surroundings.ts';
import type { View } from '../render/view.ts';
import { seededRandom } from '../../numerics/random.ts';
import { buildFigure } from '../art/build-figure.ts';
import type { Arena } from '../../numerics/arena.ts';
import type { Size } from '../../kernel/size.ts';
import { withArena } from '../render/arenas.ts';
import type { Canvas } from '../render/canvas.ts';
import { cutOut } from '../render/cut-out.ts';
import { modelled } from '../render/manner.ts';
import { paintItems } from '../render/paint-items.ts';
import { viewOf } from '../render/view.ts';
import { depthInHole } from './depth-in-hole.ts';
import { lightLike } from './light-like.ts';

/** Over what share of the shorter edge shadows and the light around a moon end before the hole does. */
const SHADE = 0.014;
const GLOW = 0.06;

export interface Placement {
  /** Back to front, frame units of the picture. */
  readonly items: readonly Item[];
  readonly frame: Plan['frame'];
  /** Where shadows begin to lie, frame units from the top. */
  readonly groundTop: number;
  readonly seed: number;
}

/**
 * Paints items into a picture of which only pixels are known, as if they had been there when it was
 * made: in its light, its colours and its grain. Shadows and reflections thin out towards the edge of
 * the hole, where they would be cut off.
 */
export function placedInto(
  picture: Pixels,
  keep: Uint8ClampedArray,
  placement: Placement,
  around: Surroundings,
  hooks: DrawHooks,
): Pixels {
  const { width, height } = picture;
  return withArena((arena) => {
    const rgb = arena.floats(width * height * 3);
    for (let i = 0; i < rgb.length; i++) rgb[i] = picture.data[i]! / 255;
    const things = new Uint8Array(width * height);
    const { items, seed } = placement;
    const view = viewOnto({ width, height, rgb }, placement, around, arena, things);
    const lit = items.every(({ shadow }) => shadow === 'none');
    const inner = depthInHole(keep, picture, (lit ? GLOW : SHADE) * view.unit, arena);
    const looksNow = (): Pixels => merged(picture, view, things, inner, around.grain, seed);
    paintItems(view, buildFigure, named('painting', hooks), (fraction, count) => {
      if (count < items.length) hooks.show?.(fraction, looksNow);
    });
    return looksNow();
  });
}

/** Paints items as {@link placedInto} does, with nothing behind them: the result has four channels. */
export function paintedAlone(
  { width, height }: Size,
  placement: Placement,
  around: Surroundings,
  hooks: DrawHooks,
): Pixels {
  return withArena((arena) => {
    const area = width * height;
    const canvas = { width, height, rgb: arena.zeros(3 * area), alpha: arena.zeros(area) };
    const { items } = placement;
    const view = viewOnto(canvas, placement, around, arena);
    const looksNow = (): Pixels => cutOut(canvas);
    paintItems(view, buildFigure, named('painting', hooks), (fraction, count) => {
      if (count < items.length) hooks.show?.(fraction, looksNow);
    });
    return looksNow();
  });
}

/** The items of a placement before a picture of which only the light is known. */
function viewOnto(
  canvas: Canvas,
  { frame, items, seed, groundTop }: Placement,
  around: Surroundings,
  arena: Arena,
  things?: Uint8Array,
): View {
  const { light, palette, modelling, distance } = lightLike(around, frame);
  const plan: Plan = {
    frame,
    seed,
    light,
    backdrop: { kind: 'studio', horizon: groundTop, weather: [], mood: 'plain', options: {} },
    items: items.map((item) => ({ ...item, distance })),
  };
  const known = viewOf(plan, canvas, arena, { ...modelled, modelling }, things);
  return {
    ...known,
    palette: { ...known.palette, ...palette },
    geometry: {
      ...known.geometry,
      surface: 'floor',
      standing: { left: 0, right: frame.width, top: groundTop, bottom: frame.height },
      water: undefined,
    },
  };
}

/** The picture with what was painted: items in its grain, shadows as far as they may reach. */
function merged(
  picture: Pixels,
  { canvas }: View,
  things: Uint8Array,
  inner: Float32Array,
  grain: number,
  seed: number,
): Pixels {
  const data = picture.data.slice();
  const random = seededRandom(seed).fork('grain');
  for (let i = 0; i < things.length; i++) {
    const shown = things[i]! > 0 ? 1 : inner[i]!;
    const noise = things[i]! > 0 && grain > 0 ? 255 * grain * random.normal() : 0;
    for (let at = 3 * i; at < 3 * i + 3; at++) {
      const before = picture.data[at]!;
      const change = 255 * canvas.rgb[at]! - before;
      if (Math.abs(change) < 0.5 && noise === 0) continue;
      data[at] = before + shown * change + noise;
    }
  }
  return { ...picture, data };
}
