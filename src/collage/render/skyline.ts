import { lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { View } from './view.ts';

/** For every pixel column the height (in pixels, with fractions) at which something begins. */
export type Skyline = Float32Array;

/** The same height everywhere, frame units. */
export function level(view: View, y: number): Skyline {
  return view.arena.floats(view.canvas.width).fill(y * view.unit);
}

export interface HillOptions {
  /** Foot and height of the hills, frame units. */
  readonly base: number;
  readonly height: number;
  /** Hills across one frame unit. */
  readonly frequency: number;
  /** 0 rounded downs … 1 jagged peaks. */
  readonly jagged: number;
  /** Tells one row of hills from the next. */
  readonly row: number;
}

/** A line of hills or peaks, from one row of the noise tile. */
export function hills(view: View, options: HillOptions): Skyline {
  const { unit, drift, arena, canvas } = view;
  const { base, height, frequency, jagged, row } = options;
  const tile = smooth();
  const line = arena.floats(canvas.width);
  const broad = tile.levels[4]!;
  const fine = tile.levels[0]!;
  const y = drift.y + row * 0.137;
  for (let x = 0; x < canvas.width; x++) {
    const u = ((x + 0.5) / unit) * frequency * 0.25 + drift.x + row * 0.31;
    const low = lookUp(broad, tile.bits - 4, u, y) - 0.5;
    const high = lookUp(fine, tile.bits, u, y) - 0.5;
    const ridge = 0.36 - Math.abs(high) * 2.2;
    const rise = low * 1.5 * (1 - jagged) + (ridge + low * 0.8 + high * 0.25) * jagged;
    line[x] = (base - height * (0.5 + rise)) * unit;
  }
  return line;
}

/** Raises a skyline to a hill in the middle, `height` high and `half` wide to either side. */
export function raised(view: View, line: Skyline, height: number, half: number): Skyline {
  const middle = view.plan.frame.width / 2;
  for (let x = 0; x < line.length; x++) {
    const aside = ((x + 0.5) / view.unit - middle) / half;
    line[x] = line[x]! - height * view.unit * Math.exp(-(aside ** 4) * 0.7 - aside * aside * 0.5);
  }
  return line;
}

/** The highest and the lowest row of a skyline, kept within the canvas. */
export function extent(view: View, line: Skyline): readonly [top: number, bottom: number] {
  let top = Infinity;
  let bottom = -Infinity;
  for (const y of line) {
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const { height } = view.canvas;
  return [
    Math.min(height, Math.max(0, Math.floor(top))),
    Math.min(height, Math.max(0, Math.ceil(bottom))),
  ];
}
