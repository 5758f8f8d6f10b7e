import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { tuft } from '../foliage.ts';
import { paintGround } from '../ground.ts';
import { boulder } from '../lawn.ts';
import { smooth } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { rgb } from '../rgb.ts';
import { paintSetPiece } from '../set-piece.ts';
import { hills } from '../skyline.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { paintWater } from '../water.ts';

const bands: readonly Rgb[] = [
  '#a8512f',
  '#c9713f',
  '#e0a06a',
  '#b85f38',
  '#8f432c',
  '#d98c57',
].map(rgb);

/** Banded red walls that step back on either side of a gorge. */
export function paintCanyon(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { river } = backdropSettings('canyon', backdrop.options, seed);
  const { horizon } = backdrop;
  const random = view.random('canyon');
  paintSky(view, { bottom: horizon + 0.02, horizon, clouds: random.between(0.15, 0.4) });
  const middle = random.between(0.42, 0.58) * frame.width;
  for (let row = 0; row < 3; row++) paintWalls(view, row, middle);
  view.arena.scoped(() => {
    const line = hills(view, {
      base: horizon + 0.035,
      height: 0.02,
      frequency: 1.6,
      jagged: 0,
      row: 8,
    });
    paintGround(view, line, {
      horizon: horizon - 0.02,
      near: rgb('#c98a58'),
      far: rgb('#dca878'),
      patch: rgb('#a86a42'),
      patches: 0.5,
      bumps: 0.6,
      stretch: 1.8,
      ripples: 0.4,
      blades: 0,
      grains: 0.3,
      haze: 0.15,
    });
  });
  if (river) {
    const depth = frame.height - horizon;
    paintWater(view, {
      horizon: horizon + 0.03,
      bottom: horizon + 0.2 * depth,
      deep: rgb('#4f9a9c'),
      middle: rgb('#3f8f98'),
      shallow: rgb('#57a39c'),
      waves: 0.1,
      mirror: 0.6,
      scale: 0.4,
      banks: (y) => {
        const t = clamp01((y - horizon - 0.03) / (0.2 * depth));
        const half = 0.06 + 0.9 * t * t;
        return [middle - half * (1 + 0.1 * Math.sin(9 * t)), middle + half];
      },
    });
  }
  let markup = '';
  for (let i = 0; i < 9; i++) {
    const t = random.next();
    const y = (horizon + (0.24 + 0.5 * t) * (frame.height - horizon)) * 1000;
    const x =
      (random.chance(0.5) ? random.between(0, 0.28) : random.between(0.72, 1)) * frame.width * 1000;
    markup += random.chance(0.6)
      ? boulder(x, y, 16 + 46 * t, random.between(-0.25, 0.25), rgb('#a8623f'))
      : tuft(random, x, y, 26 + 40 * t, rgb('#8f9a5a'));
  }
  const area = { left: 0, right: frame.width, top: horizon, bottom: frame.height };
  paintSetPiece(view, area, markup, { relief: 0.8, size: 0.05, shadow: 'ground' });
}

/** One step of the walls: high at the sides, open in the middle, banded and cleft. */
function paintWalls(view: View, row: number, middle: number): void {
  const { canvas, unit, palette, plan, drift } = view;
  const { horizon } = plan.backdrop;
  const tile = smooth();
  const bottom = Math.min(canvas.height, Math.ceil((horizon + 0.04) * unit));
  const gap = [0.05, 0.13, 0.26][row]! * plan.frame.width;
  const tall = [0.3, 0.42, 0.62][row]! * Math.min(1, horizon);
  const haze = [0.5, 0.26, 0.04][row]!;
  const level = levelFor(tile, 1.2 / unit);
  const values = tile.levels[level]!;
  const bits = tile.bits - level;
  const side = Math.sign(plan.light.source.x - middle) || 1;
  for (let x = 0; x < canvas.width; x++) {
    const u = (x + 0.5) / unit;
    const out = Math.abs(u - middle) - gap;
    if (out <= -0.08) continue;
    const n = lookUp(tile.levels[3]!, tile.bits - 3, u * 0.8 + drift.x + row * 0.3, drift.y) - 0.5;
    const bays =
      lookUp(tile.levels[1]!, tile.bits - 1, u * 1.4 + drift.y + row * 0.2, drift.x) - 0.5;
    // Mesas are flat: the height climbs in three steps away from the gap.
    const climb =
      clamp01((out + bays * 0.12 + 0.04) / 0.16) * 0.55 +
      clamp01((out + n * 0.2 - 0.1) / 0.06) * 0.3 +
      clamp01((out + bays * 0.2 - 0.26) / 0.05) * 0.15;
    const top = horizon + 0.03 - tall * climb - (climb > 0.02 ? 0.02 * n : 0);
    const cleft =
      lookUp(tile.levels[1]!, tile.bits - 1, u * 2.6 + drift.x, drift.y + row * 0.17) - 0.5;
    const facing = 0.5 + 1.4 * cleft + (u < middle ? 0.14 : -0.14) * side;
    for (let y = Math.max(0, Math.floor(top * unit)); y < bottom; y++) {
      const v = (y + 0.5) / unit;
      const cover = clamp01((v - top) * unit + 0.5);
      if (cover <= 0) continue;
      const fine = lookUp(values, bits, u * 1.6 + drift.x, v * 3 + drift.y) - 0.5;
      const layer = (v * 15 + n * 1.3 + fine * 0.5 + row * 2.7 + 20) % bands.length;
      const k = Math.floor(layer);
      const a = bands[k]!;
      const b = bands[(k + 1) % bands.length]!;
      const t = smoothstep(0.72, 1, layer - k);
      const ledge = smoothstep(0.9, 1, layer - k) * 0.22;
      const bright = clamp01(0.5 + 0.55 * facing + fine * 0.6) * 0.85 + 0.42 - ledge;
      const low = smoothstep(0.1, 0, horizon + 0.04 - v) * 0.25;
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const body = (a[c]! + (b[c]! - a[c]!) * t) * bright * (1 - low);
        const shaded =
          body + (palette.shade[c]! * 0.55 - body) * clamp01(0.42 - 0.6 * facing) * 0.75;
        const lit = shaded * palette.light[c]!;
        const shown = lit + (palette.haze[c]! - lit) * haze;
        canvas.rgb[at + c] = canvas.rgb[at + c]! + (shown - canvas.rgb[at + c]!) * cover;
      }
    }
  }
}
