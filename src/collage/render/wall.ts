import { lookUp } from '../../numerics/noise-tile.ts';
import { grain, smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';

/** A plastered wall down to `bottom` (frame units): brighter towards the light, darker in corners. */
export function paintWall(view: View, bottom: number, colour: Rgb): void {
  const { canvas, unit, palette, plan, drift } = view;
  const end = rowAt(view, bottom);
  const tile = smooth();
  const film = grain();
  const { source } = plan.light;
  const [lightR, lightG, lightB] = palette.light;
  const [shadeR, shadeG, shadeB] = palette.shade;
  const { width } = plan.frame;
  const lowerHalf = Math.max(0.1, bottom);
  for (let y = 0; y < end; y++) {
    const v = (y + 0.5) / unit;
    const down = v / lowerHalf;
    for (let x = 0; x < canvas.width; x++) {
      const u = (x + 0.5) / unit;
      const broad =
        lookUp(tile.levels[2]!, tile.bits - 2, u * 0.7 + drift.x, v * 0.7 + drift.y) - 0.5;
      const rough = lookUp(film.levels[0]!, film.bits, u * 1.3, v * 1.3) - 0.5;
      const far = Math.hypot((u - source.x) / width, v - source.y);
      const bright = 1.1 - 0.16 * far - 0.1 * down * down + broad * 0.1 + rough * 0.045;
      const dark = 0.16 * (1 - bright) + 0.05 * down;
      const at = (y * canvas.width + x) * 3;
      canvas.rgb[at] = (colour[0] + (shadeR - colour[0]) * dark) * bright * lightR;
      canvas.rgb[at + 1] = (colour[1] + (shadeG - colour[1]) * dark) * bright * lightG;
      canvas.rgb[at + 2] = (colour[2] + (shadeB - colour[2]) * dark) * bright * lightB;
    }
  }
}
