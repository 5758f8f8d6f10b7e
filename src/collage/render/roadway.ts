import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { grain, smooth } from './noise.ts';
import { rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

const tar = rgb('#5b5f66');
const verge = rgb('#b3a184');

/** A straight asphalt road in the middle, with a dashed line, edge lines and gravel verges. */
export function paintRoad(view: View, horizon: number): void {
  const { canvas, unit, palette, plan, drift } = view;
  const tile = smooth();
  const film = grain();
  const eye = horizon - 0.004;
  const near = plan.frame.height - eye;
  const half = Math.min(0.36, 0.34 * plan.frame.width);
  const [hazeR, hazeG, hazeB] = palette.haze;
  const [lightR, lightG, lightB] = palette.light;
  const middle = plan.frame.width / 2;
  const winding = view.random('roadway').pick([-0.35, 0, 0.35, 0.2]);
  for (let y = rowAt(view, horizon + 0.016); y < canvas.height; y++) {
    const rise = (y + 0.5) / unit - eye;
    const z = near / rise;
    const pixel = z / unit;
    const along = z * 1.1;
    const stride = along / rise / unit;
    const t = clamp01(rise / near);
    const haze = 0.4 * (1 - t) ** 4;
    // It comes from the side and straightens out towards the viewer.
    const bend = middle + winding * (1 - t) ** 3 * 0.5;
    const level = levelFor(tile, Math.max(pixel * 0.8, stride * 0.3));
    const filmLevel = levelFor(film, Math.max(pixel * 2, stride * 0.8));
    const reach = (half * 1.16 + 0.02) / z;
    const from = Math.max(0, Math.floor((bend - reach) * unit));
    const to = Math.min(canvas.width, Math.ceil((bend + reach) * unit));
    for (let x = from; x < to; x++) {
      const across = ((x + 0.5) / unit - bend) * z;
      const aside = Math.abs(across);
      const rough =
        lookUp(film.levels[filmLevel]!, film.bits - filmLevel, across * 2, along * 1.6) - 0.5;
      const worn =
        lookUp(
          tile.levels[level]!,
          tile.bits - level,
          across * 0.55 + drift.x,
          along * 0.5 + drift.y,
        ) - 0.5;
      const cover = 1 - smoothstep(half * 1.12 - pixel, half * 1.14 + pixel, aside + worn * 0.06);
      if (cover <= 0) continue;
      const paved = 1 - smoothstep(half - pixel, half + pixel, aside);
      const dash = along / 0.62 - Math.floor(along / 0.62);
      const stripe =
        (1 - smoothstep(0.012, 0.012 + pixel * 1.2, aside)) *
        smoothstep(0, 0.05, dash) *
        (1 - smoothstep(0.45, 0.5, dash));
      const edge = 1 - smoothstep(0.008, 0.008 + pixel * 1.2, Math.abs(aside - half * 0.93));
      const line = Math.max(stripe, edge) * paved * (0.75 + rough * 0.5);
      const tone = 1 + rough * 0.24 + worn * 0.26;
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const base = (verge[c]! + (tar[c]! - verge[c]!) * paved) * tone;
        const light = c === 0 ? lightR : c === 1 ? lightG : lightB;
        const fog = c === 0 ? hazeR : c === 1 ? hazeG : hazeB;
        const lit = (base + (0.93 - base) * line) * light;
        const shown = lit + (fog - lit) * haze;
        canvas.rgb[at + c] = canvas.rgb[at + c]! + (shown - canvas.rgb[at + c]!) * cover;
      }
    }
  }
}
