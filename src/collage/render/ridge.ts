import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { Skyline } from './skyline.ts';
import { extent } from './skyline.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

export interface RidgeOptions {
  /** Down to where it is painted, frame units. */
  readonly bottom: number;
  readonly colour: Rgb;
  /** Snow or ice on top; `undefined` for none. */
  readonly snow: Rgb | undefined;
  /** How far the snow comes down from the line, frame units. */
  readonly snowDepth: number;
  /** How deep the folds are that light picks out: 0 silhouette … 1 craggy. */
  readonly folds: number;
  /** 0 clear … 1 lost in the haze. */
  readonly haze: number;
  /** Haze that gathers towards `bottom`, 0 … 1. */
  readonly mist: number;
}

/** A mountain or hill side below a skyline, its folds lit from the light's side. */
export function paintRidge(view: View, line: Skyline, options: RidgeOptions): void {
  const { canvas, unit, palette, plan, drift } = view;
  const [top] = extent(view, line);
  const bottom = rowAt(view, options.bottom);
  const tile = smooth();
  const step = 1.5 / unit;
  const chosen = levelFor(tile, step);
  const values = tile.levels[chosen]!;
  const bits = tile.bits - chosen;
  const smoother = tile.levels[3]!;
  const [hazeR, hazeG, hazeB] = palette.haze;
  const [lightR, lightG, lightB] = palette.light;
  const [shadeR, shadeG, shadeB] = palette.shade;
  const [r0, g0, b0] = options.colour;
  const snow = options.snow ?? options.colour;
  const span = Math.max(1, bottom - top);
  const slopes = slopesOf(view, line);
  const folds = options.folds * (0.4 + 0.6 * palette.contrast);
  for (let y = top; y < bottom; y++) {
    const v = (y + 0.5) / unit;
    const haze = clamp01(options.haze + options.mist * smoothstep(0.1, 1, (y - top) / span));
    for (let x = 0; x < canvas.width; x++) {
      const cover = clamp01(y + 0.5 - line[x]! + 0.5);
      if (cover <= 0) continue;
      const u = (x + 0.5) / unit;
      const below = v - line[x]! / unit;
      // Folds run down the slope: stretched downwards and bent by the ridge line itself.
      const fx = u * 1.1 + drift.x;
      const fy = below * 0.75 + u * 0.11 + drift.y;
      const n = lookUp(values, bits, fx, fy);
      const wander = lookUp(smoother, tile.bits - 3, fx, fy);
      const side = Math.max(-1, Math.min(1, (plan.light.source.x - u) * 5));
      const m = lookUp(values, bits, fx + side * 0.014, fy - 0.012);
      // Spurs: the slope of the skyline goes on down the mountain side, along a wandering line.
      const along = Math.round(x + below * unit * (wander - 0.5) * 1.5);
      const slope = slopes[along < 0 ? 0 : along >= canvas.width ? canvas.width - 1 : along]!;
      const spur = slope * side * Math.max(0.25, 1 - below * 1.6);
      const lit = clamp01(0.5 + ((n - m) * 4.2 + spur * 0.55) * folds);
      let r = r0;
      let g = g0;
      let b = b0;
      if (options.snow !== undefined) {
        const white = 1 - smoothstep(0.75, 1.15, below / options.snowDepth + (n - 0.5) * 1.9);
        r += (snow[0] - r) * white;
        g += (snow[1] - g) * white;
        b += (snow[2] - b) * white;
      }
      const bright = (0.62 + 0.62 * lit) * (1 + (n - 0.5) * 0.25 * folds);
      const dark = (1 - lit) * 0.5 * folds;
      r = (r + (shadeR - r) * dark) * bright * lightR;
      g = (g + (shadeG - g) * dark) * bright * lightG;
      b = (b + (shadeB - b) * dark) * bright * lightB;
      r += (hazeR - r) * haze;
      g += (hazeG - g) * haze;
      b += (hazeB - b) * haze;
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = canvas.rgb[at]! + (r - canvas.rgb[at]!) * cover;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! + (g - canvas.rgb[at + 1]!) * cover;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! + (b - canvas.rgb[at + 2]!) * cover;
    }
  }
}

/** How steeply the skyline falls to the right, pixel by pixel, smoothed over a few of them. */
function slopesOf(view: View, line: Skyline): Float32Array {
  const slopes = view.arena.floats(line.length);
  const reach = Math.max(1, Math.round(0.008 * view.unit));
  for (let x = 0; x < line.length; x++) {
    const left = Math.max(0, x - reach);
    const right = Math.min(line.length - 1, x + reach);
    slopes[x] = (line[right]! - line[left]!) / Math.max(1, right - left);
  }
  return slopes;
}
