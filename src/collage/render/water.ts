import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import { skyColour } from './sky.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

export interface WaterOptions {
  /** Frame units. */
  readonly horizon: number;
  readonly bottom: number;
  /** Colour far out, nearer, and where it is shallow at `bottom`. */
  readonly deep: Rgb;
  readonly middle: Rgb;
  readonly shallow: Rgb;
  /** 0 a mirror … 1 a storm. */
  readonly waves: number;
  /** How much of the sky it mirrors, 0 … 1. */
  readonly mirror: number;
  /** Size of the waves: 1 the sea, less on small waters. */
  readonly scale?: number;
  /** Left and right end of the water at a height, frame units; everywhere when left out. */
  readonly banks?: (y: number) => readonly [left: number, right: number];
}

/**
 * Open water in perspective: waves are noise stretched with the distance, crests mirror the sky,
 * a few break, and below the sun they glitter.
 */
export function paintWater(view: View, options: WaterOptions): void {
  view.pause?.();
  const { canvas, unit, palette, plan, drift } = view;
  const top = rowAt(view, options.horizon);
  const bottom = rowAt(view, options.bottom);
  const tile = smooth();
  const [lightR, lightG, lightB] = palette.light;
  const [sunR, sunG, sunB] = palette.sun;
  const depth = Math.max(0.02, options.bottom - options.horizon);
  const centre = plan.frame.width / 2;
  const glitterPower = plan.light.visible
    ? 0.25 + 0.75 * palette.contrast
    : 0.16 * palette.contrast;
  const { waves } = options;
  const finer = 1 / (options.scale ?? 1);
  for (let y = top; y < bottom; y++) {
    const v = (y + 0.5) / unit;
    const rise = v - options.horizon;
    const t = clamp01(rise / depth);
    const z = 1 / (rise + 0.028);
    const longLevel = levelFor(tile, (z * 0.32 * finer) / unit);
    const long = tile.levels[longLevel]!;
    const longBits = tile.bits - longLevel;
    const shortLevel = levelFor(tile, (z * 1.1 * finer) / unit);
    const short = tile.levels[shortLevel]!;
    const shortBits = tile.bits - shortLevel;
    const yLong = z * 0.9 * finer + drift.y;
    const yShort = z * 2.4 * finer + drift.y * 3;
    const a = smoothstep(0, 0.45, t);
    const c = smoothstep(0.45, 1, t);
    const r0 = options.deep[0] + (options.middle[0] - options.deep[0]) * a;
    const g0 = options.deep[1] + (options.middle[1] - options.deep[1]) * a;
    const b0 = options.deep[2] + (options.middle[2] - options.deep[2]) * a;
    const rowR = (r0 + (options.shallow[0] - r0) * c) * lightR;
    const rowG = (g0 + (options.shallow[1] - g0) * c) * lightG;
    const rowB = (b0 + (options.shallow[2] - b0) * c) * lightB;
    // Far water mirrors the low sky, near water the sky overhead.
    const sky = skyColour(view, 0.98 - 0.62 * t);
    const mirror = options.mirror * (1 - 0.45 * t);
    const path = 0.035 + rise * 0.42;
    const sharp = 0.3 + 0.7 * smoothstep(0, 0.12, rise);
    const [left, right] = options.banks?.(v) ?? [0, plan.frame.width];
    const from = Math.max(0, Math.round(left * unit));
    const to = Math.min(canvas.width, Math.round(right * unit));
    for (let x = from; x < to; x++) {
      const u = (x + 0.5) / unit;
      const px = (u - centre) * z * finer;
      const swell = lookUp(long, longBits, px * 0.16 + drift.x, yLong) - 0.5;
      const chop = lookUp(short, shortBits, px * 0.52 + swell * 0.18, yShort + swell * 0.3) - 0.5;
      const crest = swell * 0.85 + chop * (0.7 + 0.5 * waves);
      const face = clamp01(0.5 + crest * (1.1 + 0.9 * waves) * sharp * 1.6);
      const shine = mirror * (0.35 + 0.65 * face);
      const tone = 0.72 + 0.5 * face;
      let r = rowR * tone;
      let g = rowG * tone;
      let b = rowB * tone;
      r += (sky[0] - r) * shine;
      g += (sky[1] - g) * shine;
      b += (sky[2] - b) * shine;
      const foam = smoothstep(0.33 - 0.13 * waves, 0.47 - 0.1 * waves, crest) * waves * sharp;
      if (foam > 0) {
        r += (lightR * 0.97 - r) * foam * 0.8;
        g += (lightG * 0.98 - g) * foam * 0.8;
        b += (lightB - b) * foam * 0.8;
      }
      const aside = (u - plan.light.source.x) / path;
      const glitter = glitterPower * Math.exp(-aside * aside);
      if (glitter > 0.01) {
        const spark = smoothstep(0.03, 0.2, chop + swell * 0.4) * (1.1 - 0.35 * t) + 0.14;
        r += sunR * glitter * spark * (1.15 - r);
        g += sunG * glitter * spark * (1.15 - g);
        b += sunB * glitter * spark * (1.15 - b);
      }
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = r;
      canvas.rgb[at + 1] = g;
      canvas.rgb[at + 2] = b;
    }
  }
}
