import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

/**
 * Still water from `waterline` to `bottom` (frame units) that mirrors what is already painted above
 * it, broken by ripples that grow towards the viewer.
 */
export function mirrorRows(view: View, waterline: number, bottom: number, colour: Rgb): void {
  const { canvas, unit, drift, palette, plan } = view;
  const top = rowAt(view, waterline);
  const end = rowAt(view, bottom);
  const tile = smooth();
  const [lightR, lightG, lightB] = palette.light;
  const middle = plan.frame.width / 2;
  const { rgb, width } = canvas;
  for (let y = top; y < end; y++) {
    const down = (y + 0.5) / unit - waterline;
    const z = 1 / (down + 0.05);
    const level = levelFor(tile, (z * 0.5) / unit);
    const values = tile.levels[level]!;
    const bits = tile.bits - level;
    const depth = smoothstep(0, 0.35, down);
    const tint = 0.16 + 0.3 * depth;
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5) / unit;
      const n = lookUp(values, bits, (u - middle) * z * 0.16 + drift.x, z * 1.4 + drift.y) - 0.5;
      const sway = n * (0.012 + 0.1 * down) * unit;
      const from = Math.max(0, Math.min(top - 1, Math.round(2 * top - y - 1 + sway * 1.6)));
      const aside = Math.max(0, Math.min(width - 1, Math.round(x + sway * 0.7)));
      const source = (from * width + aside) * 3;
      const face = clamp01(0.5 + n * 1.6);
      const share = clamp01(tint * (1.25 - 0.6 * face));
      const shine = 0.9 + 0.14 * face;
      const at = (y * width + x) * 3;
      rgb[at] = (rgb[source]! * (1 - share) + colour[0] * lightR * share) * shine;
      rgb[at + 1] = (rgb[source + 1]! * (1 - share) + colour[1] * lightG * share) * shine;
      rgb[at + 2] = (rgb[source + 2]! * (1 - share) + colour[2] * lightB * share) * shine;
    }
  }
}
