import { clamp01 } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { grain, smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { Skyline } from './skyline.ts';
import { extent } from './skyline.ts';
import type { View } from './view.ts';

export interface GroundOptions {
  /** Where the ground vanishes, frame units: sets how textures shrink with distance. */
  readonly horizon: number;
  readonly near: Rgb;
  readonly far: Rgb;
  /** A second colour in patches, and how much of it. */
  readonly patch: Rgb;
  readonly patches: number;
  /** Height of dunes and bumps that the light picks out, 0 … 1. */
  readonly bumps: number;
  /** How much wider than deep the bumps are. */
  readonly stretch: number;
  /** Small ripples on the bumps, 0 … 1. */
  readonly ripples: number;
  /** Upright blades: grass and corn, 0 … 1. */
  readonly blades: number;
  /** Single grains: sand and snow, 0 … 1. */
  readonly grains: number;
  /** Haze at the far end, 0 … 1. */
  readonly haze: number;
}

/** Open ground below a skyline, in perspective. */
export function paintGround(view: View, line: Skyline, options: GroundOptions): void {
  view.pause?.();
  const { canvas, unit, palette, plan, drift } = view;
  const [top] = extent(view, line);
  const tile = smooth();
  const film = grain();
  const { near, far, patch } = options;
  const [hazeR, hazeG, hazeB] = palette.haze;
  const [lightR, lightG, lightB] = palette.light;
  const [shadeR, shadeG, shadeB] = palette.shade;
  const depth = Math.max(0.05, plan.frame.height - options.horizon);
  const middle = plan.frame.width / 2;
  const sun = plan.light.source.x;
  const ripples = options.ripples * 0.3 * (0.35 + 0.65 * palette.contrast);
  const bumps = options.bumps * (0.35 + 0.65 * palette.contrast);
  // A blade is as wide as a value of the grain, which is a pixel and a half at least.
  const strokeLevel = unit < 600 ? 1 : 0;
  const strokes = film.levels[strokeLevel]!;
  const strokeBits = film.bits - strokeLevel;
  for (let y = top; y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const rise = Math.max(0, v - options.horizon);
    const z = 1 / (rise + 0.07);
    const t = clamp01(rise / depth);
    // Without ripples the broad form must be smooth too.
    const broadLevel = Math.max(
      Math.round(4 * (1 - options.ripples)),
      levelFor(tile, Math.max(z * 0.5, z * z * 0.17 * options.stretch) / unit),
    );
    const broad = tile.levels[broadLevel]!;
    const broadBits = tile.bits - broadLevel;
    const fineLevel = levelFor(tile, Math.max(z * 1.4, z * z * 0.47 * options.stretch) / unit);
    const fine = tile.levels[fineLevel]!;
    const fineBits = tile.bits - fineLevel;
    const filmLevel = levelFor(film, Math.max(z * 0.9, z * z * 0.9 * options.stretch) / unit);
    const sand = film.levels[filmLevel]!;
    const sandBits = film.bits - filmLevel;
    const depthY = z * 0.42 * options.stretch + drift.y;
    const haze = options.haze * (1 - t) ** 3;
    const fade = 0.35 + 0.65 * t;
    for (let x = 0; x < canvas.width; x++) {
      const cover = clamp01(y + 1 - line[x]!);
      if (cover <= 0) continue;
      const u = (x + 0.5) / unit;
      const px = (u - middle) * z * 0.5 + drift.x;
      const n = lookUp(broad, broadBits, px, depthY);
      const towards = Math.max(-0.012, Math.min(0.012, (sun - u) * 0.05));
      const m = lookUp(broad, broadBits, px + towards, depthY - 0.018);
      let shade = (n - m) * 5 * bumps;
      const detail = lookUp(fine, fineBits, px * 2.8, depthY * 2.8) - 0.5;
      shade += detail * ripples;
      if (options.blades > 0) {
        // Grass stands up: upright strokes as seen, long ones near and short ones far away.
        const tall = lookUp(strokes, strokeBits, u * 2.1 + drift.x, v * 0.17 + drift.y) - 0.5;
        const short = lookUp(strokes, strokeBits, u * 3.1 + drift.y, v * 0.6 + drift.x) - 0.5;
        const clump = lookUp(broad, broadBits, px * 1.7, v * 0.3 + depthY * 0.55) - 0.5;
        const stroke = short + (tall * 1.25 - short) * t;
        shade += (stroke * 0.62 + clump * 0.5) * options.blades * fade;
      }
      if (options.grains > 0) {
        shade += (lookUp(sand, sandBits, px * 1.8, depthY * 5) - 0.5) * options.grains * fade;
      }
      const spot =
        clamp01((n + detail * 0.5 - 0.5) * 2.6 + options.patches - 0.5) * options.patches;
      let r = far[0] + (near[0] - far[0]) * t;
      let g = far[1] + (near[1] - far[1]) * t;
      let b = far[2] + (near[2] - far[2]) * t;
      r += (patch[0] - r) * spot;
      g += (patch[1] - g) * spot;
      b += (patch[2] - b) * spot;
      if (shade < 0) {
        const dark = Math.min(0.75, -shade);
        r += (shadeR * 0.6 - r) * dark * 0.8;
        g += (shadeG * 0.6 - g) * dark * 0.8;
        b += (shadeB * 0.6 - b) * dark * 0.8;
      } else {
        const bright = 1 + Math.min(0.6, shade) * 0.75;
        r *= bright;
        g *= bright;
        b *= bright;
      }
      r *= lightR;
      g *= lightG;
      b *= lightB;
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
