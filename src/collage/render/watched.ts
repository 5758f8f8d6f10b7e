import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { Canvas } from './canvas.ts';
import { graded } from './grade.ts';
import { laidIn, type LayIn } from './lay-in.ts';
import type { FigureOf } from './paint-items.ts';
import type { View } from './view.ts';

/** Points of a side of the grid on which it is looked up how much of a canvas has paint. */
const GRID = 24;

/** From this much of a canvas on paint says nothing of how far it is: what comes goes over it. */
const ALL = 0.95;

/** The same view, painted before whoever watches. */
export interface WatchedView {
  readonly view: View;
  /** Offers the picture as it looks for now, with so many of its items painted. */
  readonly offer: (fraction: number, items: number) => void;
}

/**
 * Has a view offer the states of its picture: what is not painted yet is seen as it was laid in. The
 * scenery is the first `sceneryEnds` of the time, and takes the longer the more of the canvas it covers.
 */
export function watched(
  figureOf: FigureOf,
  view: View,
  { show }: DrawHooks,
  sceneryEnds: number,
): WatchedView {
  if (show === undefined) return { view, offer: () => undefined };
  let beginning: LayIn | undefined;
  const offer: WatchedView['offer'] = (fraction, items) => {
    show(fraction, () => {
      const state = fraction === 0 ? blank(view.canvas) : asSeen(view);
      beginning ??= laidIn(figureOf, view.plan, view.manner, view.canvas);
      beginning.complete(state, view.canvas, items);
      return state;
    });
  };
  const pause = (): void => {
    const share = covered(view.canvas);
    if (share < ALL) offer(sceneryEnds * share, 0);
  };
  return { view: { ...view, pause }, offer };
}

function blank({ width, height, alpha }: Canvas): Pixels {
  const channels = alpha === undefined ? 3 : 4;
  return { width, height, channels, data: new Uint8ClampedArray(channels * width * height) };
}

function asSeen(view: View): Pixels {
  const { width, height, rgb, alpha } = view.canvas;
  if (alpha === undefined) return graded(view, view.manner);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < alpha.length; i++) {
    const seen = alpha[i]!;
    if (seen === 0) continue;
    for (let c = 0; c < 3; c++) data[4 * i + c] = (255 * rgb[3 * i + c]!) / seen;
    data[4 * i + 3] = 255 * seen;
  }
  return { width, height, channels: 4, data };
}

/** How much of a canvas has paint. */
function covered({ width, height, rgb }: Canvas): number {
  let count = 0;
  for (let row = 0; row < GRID; row++) {
    const y = Math.floor(((row + 0.5) * height) / GRID);
    for (let column = 0; column < GRID; column++) {
      const at = 3 * (y * width + Math.floor(((column + 0.5) * width) / GRID));
      if (rgb[at] !== 0 || rgb[at + 1] !== 0 || rgb[at + 2] !== 0) count += 1;
    }
  }
  return count / GRID ** 2;
}
