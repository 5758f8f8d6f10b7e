import { lookUp } from '../../numerics/noise-tile.ts';
import type { Quad } from './geometry.ts';
import { smooth } from './noise.ts';
import type { Sprite } from './sprite.ts';
import type { View } from './view.ts';

/**
 * The figure upside down in the water below it, torn by ripples and fading with depth. Only inside
 * `water`, so that a pool's reflection does not run over its edge. `share` is how much of it a duller
 * mirror keeps.
 */
export function reflected(
  view: View,
  sprite: Sprite,
  x: number,
  waterline: number,
  foot: number,
  water: Quad | undefined,
  share = 1,
): void {
  const { canvas, unit } = view;
  const tile = smooth();
  const values = tile.levels[2]!;
  const bits = tile.bits - 2;
  const tall = waterline - (foot + sprite.top);
  const squash = 0.72;
  const end = Math.min(canvas.height, Math.ceil(waterline + tall * squash));
  for (let y = Math.max(0, Math.round(waterline)); y < end; y++) {
    const down = (y - waterline) / squash;
    const row = Math.round(waterline - down) - foot - sprite.top;
    if (row < 0 || row >= sprite.height) continue;
    const [left, right] = span(water, (y + 0.5) / unit, canvas.width / unit);
    const fade = 0.46 * share * (1 - down / tall) ** 1.3;
    const from = Math.max(0, Math.ceil(left * unit));
    const to = Math.min(canvas.width, Math.floor(right * unit));
    const swing = Math.min(0.03 * unit, 0.004 * unit + down * 0.07);
    for (let px = from; px < to; px++) {
      const ripple = lookUp(values, bits, px / unit / 3, (y / unit) * 2.6) - 0.5;
      const column = Math.round(px - x - sprite.left + ripple * swing * 3.4);
      if (column < 0 || column >= sprite.width) continue;
      const at = (row * sprite.width + column) * 4;
      const alpha = sprite.data[at + 3]!;
      if (alpha === 0) continue;
      const strength = fade * (0.75 + ripple * 1.6);
      const through = 1 - (alpha / 255) * strength;
      const pixel = (y * canvas.width + px) * 3;
      canvas.rgb[pixel] = canvas.rgb[pixel]! * through + (sprite.data[at]! / 255) * strength;
      canvas.rgb[pixel + 1] =
        canvas.rgb[pixel + 1]! * through + (sprite.data[at + 1]! / 255) * strength;
      canvas.rgb[pixel + 2] =
        canvas.rgb[pixel + 2]! * through + (sprite.data[at + 2]! / 255) * strength;
    }
  }
}

/** Where the water begins and ends at height `y`; nothing outside it, everything without a quad. */
function span(water: Quad | undefined, y: number, width: number): readonly [number, number] {
  if (water === undefined) return [0, width];
  const [farLeft, farRight, nearRight, nearLeft] = water;
  const t = (y - farLeft.y) / Math.max(1e-6, nearLeft.y - farLeft.y);
  if (t < 0 || t > 1) return [0, 0];
  return [farLeft.x + (nearLeft.x - farLeft.x) * t, farRight.x + (nearRight.x - farRight.x) * t];
}

/** The bright ring that water makes around what stands or floats in it. */
export function waterRing(view: View, x: number, y: number, radius: number): void {
  const { canvas, unit } = view;
  const squash = 0.24;
  const thick = Math.max(1, 0.0032 * unit);
  const reach = radius * 1.35 + 3 * thick;
  const top = Math.max(0, Math.floor(y - reach * squash));
  const bottom = Math.min(canvas.height, Math.ceil(y + reach * squash));
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(canvas.width, Math.ceil(x + reach));
  for (let py = top; py < bottom; py++) {
    const dy = (py + 0.5 - y) / squash;
    for (let px = left; px < right; px++) {
      const far = Math.hypot(px + 0.5 - x, dy);
      const inner = (far - radius) / (thick * 1.8);
      const outer = (far - radius * 1.3) / (thick * 1.4);
      const light = 0.42 * Math.exp(-inner * inner) + 0.2 * Math.exp(-outer * outer);
      if (light < 0.01) continue;
      const at = (py * canvas.width + px) * 3;
      canvas.rgb[at] = canvas.rgb[at]! + (1 - canvas.rgb[at]!) * light;
      canvas.rgb[at + 1] = canvas.rgb[at + 1]! + (1 - canvas.rgb[at + 1]!) * light;
      canvas.rgb[at + 2] = canvas.rgb[at + 2]! + (1 - canvas.rgb[at + 2]!) * light;
    }
  }
}
