import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Plan } from '../compose/plan.ts';
import { kuwahara } from '../styles/craft/kuwahara.ts';
import { pixelsOf, planesOf } from '../styles/craft/planes.ts';
import { withArena } from './arenas.ts';
import { backdropPainters } from './backdrop-painters.ts';
import type { Canvas } from './canvas.ts';
import { enlarging, type Enlarging } from './enlarging.ts';
import { graded } from './grade.ts';
import { flatColours, type Manner } from './manner.ts';
import { paintItems, type FigureOf } from './paint-items.ts';
import { viewOf } from './view.ts';
import { paintFarWeather } from './weather.ts';

/**
 * Shorter edges at which a picture is laid in, and never at more than half its size: scenery in broad
 * washes, things in clear forms.
 */
const SCENERY = 128;
const THINGS = 384;
/** How broad the washes are, in shares of the shorter edge. */
const BRUSH = 0.05;

const NOBODY = { stage: (): void => undefined };

/** How a painting begins: the scenery as broad washes, before it every thing as a flat form. */
export interface LayIn {
  /**
   * Completes a state of the canvas, in place, by what is still to be painted as it was laid in:
   * scenery wherever there is no paint yet, and every item from number `painted` on.
   */
  readonly complete: (state: Pixels, canvas: Canvas, painted: number) => void;
}

/** Lays a plan in for a canvas. What is painted over it afterwards is the same as without. */
export function laidIn(figureOf: FigureOf, plan: Plan, manner: Manner, canvas: Canvas): LayIn {
  const bare = canvas.alpha === undefined;
  const washes = bare ? broadly(plan, manner, sizeWithin(canvas, SCENERY)) : undefined;
  const { forms, fronts } = flatly(figureOf, plan, sizeWithin(canvas, THINGS));
  const underneath = washes && enlarging(washes, canvas);
  const inFront = enlarging(forms, canvas);
  return {
    complete: (state, { rgb }, painted) => {
      for (let y = 0; y < state.height; y++) {
        if (underneath) fillBare(state, rgb, y, underneath);
        layForms(state, y, inFront, fronts, painted);
      }
    },
  };
}

/** A smaller size of the same shape, its shorter edge no longer than this. */
function sizeWithin({ width, height }: Size, edge: number): Size {
  const scale = Math.min(0.5, edge / Math.min(width, height));
  return { width: Math.ceil(scale * width), height: Math.ceil(scale * height) };
}

function broadly(plan: Plan, manner: Manner, size: Size): Pixels {
  return withArena((arena) => {
    const canvas: Canvas = { ...size, rgb: arena.zeros(3 * size.width * size.height) };
    const view = viewOf({ ...plan, items: [] }, canvas, arena, manner);
    backdropPainters[plan.backdrop.kind](view);
    paintFarWeather(view);
    const radius = Math.max(1, Math.round(BRUSH * Math.min(size.width, size.height)));
    return pixelsOf(
      kuwahara(planesOf(graded(view, { ...manner, grain: 0 }), arena), radius, arena),
    );
  });
}

interface FlatThings {
  /** Four channels, premultiplied. */
  readonly forms: Pixels;
  /** For each pixel one more than the number of the item in front, 0 where there is none. */
  readonly fronts: Uint8Array;
}

function flatly(figureOf: FigureOf, plan: Plan, { width, height }: Size): FlatThings {
  const count = width * height;
  const fronts = new Uint8Array(count);
  const data = new Uint8ClampedArray(4 * count);
  withArena((arena) => {
    const canvas = { width, height, rgb: arena.zeros(3 * count), alpha: arena.zeros(count) };
    paintItems(viewOf(plan, canvas, arena, flatColours, fronts), figureOf, NOBODY);
    for (let i = 0; i < count; i++) {
      if (canvas.alpha[i] === 0) continue;
      for (let c = 0; c < 3; c++) data[4 * i + c] = 255 * canvas.rgb[3 * i + c]!;
      data[4 * i + 3] = 255 * canvas.alpha[i]!;
    }
  });
  return { forms: { width, height, channels: 4, data }, fronts };
}

/** Paint is never quite black: what is, has none yet. */
function fillBare(state: Pixels, rgb: Float32Array, y: number, washes: Enlarging): void {
  const { width, data } = state;
  let line: Float32Array | undefined;
  for (let x = 0, at = 3 * y * width; x < width; x++, at += 3) {
    if (rgb[at] !== 0 || rgb[at + 1] !== 0 || rgb[at + 2] !== 0) continue;
    line ??= washes.row(y);
    const from = 3 * washes.left[x]!;
    const part = washes.part[x]!;
    for (let c = 0; c < 3; c++) {
      data[at + c] = line[from + c]! + (line[from + 3 + c]! - line[from + c]!) * part;
    }
  }
}

function layForms(
  { width, channels, data }: Pixels,
  y: number,
  forms: Enlarging,
  fronts: Uint8Array,
  painted: number,
): void {
  const start = forms.nearest(y);
  let line: Float32Array | undefined;
  for (let x = 0; x < width; x++) {
    const left = forms.left[x]!;
    const part = forms.part[x]!;
    if (fronts[start + left + (part < 0.5 ? 0 : 1)]! <= painted) continue;
    line ??= forms.row(y);
    const from = 4 * left;
    const alpha = line[from + 3]! + (line[from + 7]! - line[from + 3]!) * part;
    const at = channels * (y * width + x);
    const under = (channels === 3 ? 1 : data[at + 3]! / 255) * (1 - alpha / 255);
    const whole = alpha / 255 + under;
    if (whole === 0) continue;
    for (let c = 0; c < 3; c++) {
      const form = line[from + c]! + (line[from + 4 + c]! - line[from + c]!) * part;
      data[at + c] = (form + under * data[at + c]!) / whole;
    }
    if (channels === 4) data[at + 3] = 255 * whole;
  }
}
