import { lookUp } from '../../../../numerics/noise-tile.ts';
import type { Random } from '../../../../numerics/random.ts';
import { smooth } from '../../noise.ts';
import { type Rgb, hex, mixed } from '../../rgb.ts';
import { paintSetPiece } from '../../set-piece.ts';
import type { View } from '../../view.ts';
import { gridOver, laid } from '../../wash.ts';
import type { Scheme } from './scheme.ts';

/** What a composition is made on. */
export interface Sheet {
  readonly view: View;
  readonly scheme: Scheme;
  readonly random: Random;
  /** The picture's edges in the units of markup: thousandths of the shorter edge. */
  readonly width: number;
  readonly height: number;
}

/** A kind of composition. Paints all of the canvas. */
export type Form = (sheet: Sheet) => void;

/** Something cut out and laid on: modelled, with a shadow on what lies below. */
export function cut(sheet: Sheet, markup: string, thickness: number, relief = 0.6): void {
  paintSetPiece(sheet.view, everywhere(sheet), markup, {
    relief,
    size: thickness / 1000,
    shadow: 'wall',
  });
}

/** Something modelled that throws no shadow: inlaid, or afloat. */
export function raised(sheet: Sheet, markup: string, thickness: number, relief = 0.6): void {
  paintSetPiece(sheet.view, everywhere(sheet), markup, {
    relief,
    size: thickness / 1000,
    shadow: 'none',
  });
}

/** Flat colour, as from a pen. */
export function drawn(sheet: Sheet, markup: string): void {
  paintSetPiece(sheet.view, everywhere(sheet), markup, { relief: 0, size: 0.1, shadow: 'none' });
}

function everywhere({ width, height }: Sheet) {
  return { left: 0, top: 0, right: width / 1000, bottom: height / 1000 };
}

/** Writes the colour of one place into `to`; x and y in frame units. */
export type ColourAt = (x: number, y: number, to: Float32Array) => void;

/** Paints every place by rule, on a grid of about `detail` cells across the shorter edge. */
export function washed({ view }: Sheet, detail: number, colourAt: ColourAt): void {
  const { canvas, arena, palette } = view;
  arena.scoped(() => {
    const grid = gridOver(view, 0, canvas.height, detail);
    const cells = arena.floats(grid.columns * grid.rows * 3);
    const colour = new Float32Array(3);
    for (let j = 0, at = 0; j < grid.rows; j++) {
      const y = (j + 0.5) * grid.pitch;
      for (let i = 0; i < grid.columns; i++, at += 3) {
        colourAt((i + 0.5) * grid.pitch, y, colour);
        for (let c = 0; c < 3; c++) cells[at + c] = colour[c]! * palette.light[c]!;
      }
    }
    laid(view, grid, canvas.height, cells);
  });
}

/** One flat colour from edge to edge. */
export function filled(sheet: Sheet, colour: Rgb): void {
  drawn(sheet, `<rect width="${sheet.width}" height="${sheet.height}" fill="${hex(colour)}"/>`);
}

/** A primed ground: from the scheme's one tone to the other, uneven as if brushed. */
export function ground(sheet: Sheet, from = sheet.scheme.ground, to = sheet.scheme.deep): void {
  const { view, random } = sheet;
  const turn = random.between(0, 2 * Math.PI);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const { levels, bits } = smooth();
  const broad = levels[3]!;
  const fine = levels[1]!;
  const { width, height } = view.plan.frame;
  const { drift } = view;
  washed(sheet, 320, (x, y, colour) => {
    const along = ((x - width / 2) * cos + (y - height / 2) * sin) / Math.hypot(width, height);
    const uneven = lookUp(broad, bits - 3, x * 0.3 + drift.x, y * 0.3 + drift.y) - 0.5;
    const brushed = lookUp(fine, bits - 1, x * 0.5 + drift.y, y * 1.3 + drift.x) - 0.5;
    const t = Math.min(1, Math.max(0, 0.5 + 0.9 * along + 0.9 * uneven));
    const light = 1 + 0.09 * brushed;
    for (let c = 0; c < 3; c++) colour[c] = (from[c]! + (to[c]! - from[c]!) * t) * light;
  });
}

/** Places along the four accents, 0 … 1, blended. */
export function along(scheme: Scheme, t: number): Rgb {
  const place = Math.min(0.9999, Math.max(0, t)) * 3;
  const i = Math.floor(place);
  return mixed(scheme.accents[i]!, scheme.accents[i + 1]!, place - i);
}

/** A polyline of points as path data, rounded to tenths. */
export function path(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

export const disc = (x: number, y: number, radius: number, colour: Rgb): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${hex(colour)}"/>`;

export const ring = (x: number, y: number, radius: number, wide: number, colour: Rgb): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="none" stroke="${hex(colour)}" stroke-width="${wide.toFixed(1)}"/>`;

export const stroke = (d: string, wide: number, colour: Rgb): string =>
  `<path d="${d}" fill="none" stroke="${hex(colour)}" stroke-width="${wide.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`;
