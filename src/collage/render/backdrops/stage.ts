import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintFloor } from '../floor.ts';
import { smooth } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { rgb, scaled } from '../rgb.ts';
import { tone } from '../tones.ts';
import type { View } from '../view.ts';
import { rowAt } from '../view.ts';

/** A theatre stage: heavy curtains, boards, spotlights. */
export function paintStage(view: View): void {
  const { backdrop, seed } = view.plan;
  const { curtain, spotlights } = backdropSettings('stage', backdrop.options, seed);
  const foot = backdrop.horizon;
  const colour = tone(curtain);
  paintCurtain(view, foot, scaled(colour, 0.66), { from: 0, to: 1, folds: 13, edge: 0 });
  paintFloor(view, foot, 'planks', rgb('#a8693a'));
  dim(view, foot);
  const side = Math.min(0.2, view.plan.frame.width * 0.17);
  paintCurtain(view, foot + 0.05, colour, { from: 0, to: side, folds: 12, edge: 1 });
  paintCurtain(view, foot + 0.05, colour, {
    from: view.plan.frame.width - side,
    to: view.plan.frame.width,
    folds: 12,
    edge: -1,
  });
  paintValance(view, colour);
  paintSpotlights(view, spotlights, foot);
}

interface CurtainOptions {
  readonly from: number;
  readonly to: number;
  /** Folds across one frame unit. */
  readonly folds: number;
  /** Which side is drawn back and swings: 1 right, -1 left, 0 neither. */
  readonly edge: -1 | 0 | 1;
}

/** Velvet: folds are a warped wave, bright where they turn to the light, deep between. */
function paintCurtain(view: View, bottom: number, colour: Rgb, options: CurtainOptions): void {
  const { canvas, unit, palette, drift, plan } = view;
  const { levels, bits } = smooth();
  const end = rowAt(view, bottom);
  const width = options.edge === 0 ? plan.frame.width : options.to - options.from;
  for (let y = 0; y < end; y++) {
    const v = (y + 0.5) / unit;
    const t = v / bottom;
    // Gathered at two thirds of its height, then falling freely again.
    const gather =
      options.edge === 0
        ? 0
        : 0.34 * width * Math.exp(-(((t - 0.66) / 0.2) ** 2)) + 0.12 * width * t;
    const left = options.edge === -1 ? options.from + gather : options.from;
    const right =
      options.edge === 1 ? options.to - gather : options.edge === 0 ? plan.frame.width : options.to;
    const anchor = options.edge === -1 ? plan.frame.width : 0;
    const squeeze = options.edge === 0 ? 1 : width / Math.max(0.01, right - left);
    for (
      let x = Math.max(0, Math.floor(left * unit));
      x < Math.min(canvas.width, right * unit + 1);
      x++
    ) {
      const u = (x + 0.5) / unit;
      const cover = clamp01((u - left) * unit + 0.5) * clamp01((right - u) * unit + 0.5);
      const along = (u - anchor) * squeeze;
      const warp = lookUp(levels[4]!, bits - 4, along * 0.7 + drift.x, v * 0.12 + drift.y) - 0.5;
      const phase = (along * options.folds + warp * 1.6) * 2 * Math.PI;
      const wave = Math.sin(phase) + 0.35 * Math.sin(phase * 2.1 + 1.3);
      const nap = lookUp(levels[0]!, bits, u * 2.2, v * 0.9) - 0.5;
      const fold = clamp01(0.5 + wave * 0.42);
      const light = 0.2 + 1.02 * fold ** 1.5 + nap * 0.12;
      const shine = smoothstep(0.8, 1, fold) * 0.14;
      const fade =
        (0.7 + 0.4 * Math.exp(-((t - 0.45) ** 2) * 5)) * (1 - 0.35 * smoothstep(0.86, 1, t));
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const value =
          (colour[c]! * light * fade + shine * 0.6 * (colour[c]! + 0.15)) * palette.light[c]!;
        canvas.rgb[at + c] = canvas.rgb[at + c]! + (value - canvas.rgb[at + c]!) * cover;
      }
    }
  }
}

/** The short curtain along the upper edge, in swags with a gold fringe. */
function paintValance(view: View, colour: Rgb): void {
  const { canvas, unit, palette, plan } = view;
  const { levels, bits } = smooth();
  const swags = Math.max(3, Math.round(plan.frame.width * 5));
  const pitch = plan.frame.width / swags;
  const depth = 0.13;
  const fringe = 0.018;
  for (let y = 0; y < Math.min(canvas.height, Math.ceil((depth + 0.09) * unit)); y++) {
    const v = (y + 0.5) / unit;
    for (let x = 0; x < canvas.width; x++) {
      const u = (x + 0.5) / unit;
      const s = u / pitch - Math.floor(u / pitch);
      const sag = Math.sin(s * Math.PI);
      const edge = depth * (0.62 + 0.38 * sag);
      const at = (y * canvas.width + x) * 3;
      if (v < edge) {
        const gold = v > edge - fringe;
        const drape = (v / edge) * 5.5 - sag * 2.2;
        const fold = clamp01(
          0.5 + 0.4 * Math.sin(drape * 2 * Math.PI * 0.5) + 0.18 * Math.sin(s * 9),
        );
        const strand = gold ? 0.75 + 0.5 * lookUp(levels[0]!, bits, u * 5, v * 0.4) : 1;
        for (let c = 0; c < 3; c++) {
          const base = gold ? [0.88, 0.68, 0.28][c]! : colour[c]!;
          canvas.rgb[at + c] = base * (0.42 + 0.75 * fold) * strand * palette.light[c]!;
        }
      } else {
        const shade = 1 - 0.5 * Math.exp(-((v - edge) / 0.035));
        for (let c = 0; c < 3; c++) canvas.rgb[at + c] = canvas.rgb[at + c]! * shade;
      }
    }
  }
}

/** The house lights are down. */
function dim(view: View, foot: number): void {
  const { canvas, unit, plan } = view;
  for (let y = 0; y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const dy = (v - foot) / 0.6;
    for (let x = 0; x < canvas.width; x++) {
      const dx = ((x + 0.5) / unit - plan.frame.width / 2) / (0.7 * plan.frame.width);
      const keep = 0.42 + 0.5 * Math.exp(-(dx * dx + dy * dy) * 1.6);
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = canvas.rgb[at]! * keep;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! * keep;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! * keep;
    }
  }
}

/** Cones of light from above and the pools they make on the boards. */
function paintSpotlights(view: View, count: number, foot: number): void {
  const { canvas, unit, plan } = view;
  const { width, height } = plan.frame;
  const ground = foot + (height - foot) * 0.52;
  for (let i = 0; i < count; i++) {
    const share = count === 1 ? 0.5 : i / (count - 1);
    const fromX = width * (0.14 + 0.72 * share);
    const toX = width * (0.5 + (share - 0.5) * 0.34);
    const half = Math.min(0.26, 0.2 * width);
    const strength = 0.5 / Math.sqrt(count);
    for (let y = 0; y < canvas.height; y++) {
      const v = (y + 0.5) / unit;
      const t = v / ground;
      const centre = fromX + (toX - fromX) * Math.min(1, t);
      const spread = 0.014 + (half - 0.014) * Math.min(1, t);
      const dy = (v - ground) / (half * 0.3);
      for (let x = 0; x < canvas.width; x++) {
        const u = (x + 0.5) / unit;
        const aside = (u - centre) / spread;
        let light = 0;
        if (t < 1) light = Math.exp(-(aside ** 4) * 1.4) * 0.36 * (1.1 - 0.75 * t);
        const dx = (u - toX) / half;
        const pool = Math.exp(-((dx * dx + dy * dy) ** 2) * 1.2);
        light = Math.max(light, pool * (v > foot ? 0.95 : 0.18));
        if (light < 0.004) continue;
        light *= strength;
        const at = (y * canvas.width + x) * 3;
        canvas.rgb[at] = canvas.rgb[at]! * (1 + light * 1.9) + light * 0.2;
        canvas.rgb[at + 1] = canvas.rgb[at + 1]! * (1 + light * 1.8) + light * 0.17;
        canvas.rgb[at + 2] = canvas.rgb[at + 2]! * (1 + light * 1.5) + light * 0.11;
      }
    }
  }
}
