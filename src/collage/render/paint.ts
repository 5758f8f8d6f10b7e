import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Plan } from '../compose/plan.ts';
import { buildFigure } from '../art/build-figure.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { within } from '../draw-hooks.ts';
import { withArena } from './arenas.ts';
import type { Canvas } from './canvas.ts';
import { cutOut } from './cut-out.ts';
import { backdropPainters } from './backdrop-painters.ts';
import { graded } from './grade.ts';
import type { Manner } from './manner.ts';
import type { FigureOf } from './paint-items.ts';
import { paintItems } from './paint-items.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';
import { watched } from './watched.ts';
import { paintFarWeather, paintNearWeather } from './weather.ts';

export interface PaintOptions {
  /** The painter's own soft modelling when left out. */
  readonly manner?: Manner;
  /**
   * Filled with what each pixel shows, one byte a pixel: 0 scenery, else one more than the item's
   * index, and 255 for every item from there on.
   */
  readonly things?: Uint8Array;
  /** Nothing is painted but the items, and the result has four channels. */
  readonly cutOut?: boolean;
}

/** Paints a plan at exactly `size`; see `paintWith`. */
export function paint(plan: Plan, size: Size, hooks: DrawHooks): Pixels {
  return paintWith(buildFigure, plan, size, hooks);
}

/**
 * Paints a plan at exactly `size`, natively: the same composition at any size, the same bytes for
 * the same plan and size.
 *
 * @throws RangeError when `size` has not the frame's proportions (beyond the rounding of an edge),
 * or the backdrop has an option that its kind does not know; and whatever `hooks.stage` throws.
 */
export function paintWith(
  figureOf: FigureOf,
  plan: Plan,
  size: Size,
  hooks: DrawHooks,
  how: PaintOptions = {},
): Pixels {
  const across = size.width / plan.frame.width;
  const down = size.height / plan.frame.height;
  if (Math.abs(across - down) * Math.max(plan.frame.width, plan.frame.height) > 2) {
    throw new RangeError('the picture must have the proportions of the plan’s frame');
  }
  return withArena((arena) => {
    const { width, height } = size;
    const canvas: Canvas = {
      width,
      height,
      rgb: arena.zeros(width * height * 3),
      ...(how.cutOut && { alpha: arena.zeros(width * height) }),
    };
    return painted(figureOf, viewOf(plan, canvas, arena, how.manner, how.things), hooks);
  });
}

/** Shares of the time after which the items are painted, and after which all of them are. */
const ITEMS_START = 0.7;
const ITEMS_END = 0.88;

function painted(figureOf: FigureOf, unwatched: View, hooks: DrawHooks): Pixels {
  const { canvas, plan } = unwatched;
  const starts = canvas.alpha ? 0 : ITEMS_START;
  const { view, offer } = watched(figureOf, unwatched, hooks, starts);
  offer(0, 0);
  if (!canvas.alpha) {
    hooks.stage('backdrop', 0);
    backdropPainters[plan.backdrop.kind](view);
    paintFarWeather(view);
    if (plan.items.length > 0) offer(starts, 0);
  }
  paintItems(view, figureOf, within(hooks, starts, ITEMS_END), (fraction, count) => {
    // With the last of them it is all but done.
    if (count < plan.items.length) offer(starts + (ITEMS_END - starts) * fraction, count);
  });
  if (canvas.alpha) return cutOut(canvas);
  hooks.stage('weather', 0.9);
  paintNearWeather(view);
  hooks.stage('grade', 0.95);
  return graded(view, view.manner);
}
