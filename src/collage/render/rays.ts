import { lookUp } from '../../numerics/noise-tile.ts';
import { smoothstep } from '../../numerics/interpolate.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';
import { gridOver } from './wash.ts';

export interface RayOptions {
  /** Where the rays come from, frame units; outside the frame for parallel-looking ones. */
  readonly x: number;
  readonly y: number;
  readonly colour: Rgb;
  readonly strength: number;
  /** Length after which nothing is left, frame units. */
  readonly reach: number;
}

/** Shafts of light through leaves, clouds or water: noise by angle, fading with length. */
export function paintRays(view: View, options: RayOptions): void {
  const { canvas, drift, unit } = view;
  const { levels, bits } = smooth();
  const values = levels[3]!;
  const grid = gridOver(view, 0, canvas.height, 256);
  view.arena.scoped(() => {
    const light = view.arena.floats(grid.columns * grid.rows);
    for (let j = 0; j < grid.rows; j++) {
      for (let i = 0; i < grid.columns; i++) {
        const dx = (i + 0.5) * grid.pitch - options.x;
        const dy = (j + 0.5) * grid.pitch - options.y;
        const far = Math.sqrt(dx * dx + dy * dy);
        const angle = Math.atan2(dx, dy);
        const n = lookUp(values, bits - 3, angle * 0.9 + drift.x, drift.y + far * 0.03);
        const shaft = smoothstep(0.47, 0.68, n);
        light[j * grid.columns + i] =
          shaft *
          options.strength *
          Math.max(0, 1 - far / options.reach) *
          smoothstep(0.02, 0.2, far);
      }
    }
    const scale = 1 / (grid.pitch * unit);
    for (let y = 0; y < canvas.height; y++) {
      const fy = Math.max(0, (y + 0.5) * scale - 0.5);
      const j = Math.min(grid.rows - 2, Math.floor(fy));
      const ty = fy - j;
      for (let x = 0; x < canvas.width; x++) {
        const fx = Math.max(0, (x + 0.5) * scale - 0.5);
        const i = Math.min(grid.columns - 2, Math.floor(fx));
        const tx = fx - i;
        const k = j * grid.columns + i;
        const above = light[k]! + (light[k + 1]! - light[k]!) * tx;
        const below =
          light[k + grid.columns]! + (light[k + grid.columns + 1]! - light[k + grid.columns]!) * tx;
        const ray = above + (below - above) * ty;
        if (ray < 0.003) continue;
        const at = (y * canvas.width + x) * 3;
        canvas.rgb[at] = canvas.rgb[at]! + options.colour[0] * ray * (1.1 - canvas.rgb[at]!);
        canvas.rgb[at + 1] =
          canvas.rgb[at + 1]! + options.colour[1] * ray * (1.1 - canvas.rgb[at + 1]!);
        canvas.rgb[at + 2] =
          canvas.rgb[at + 2]! + options.colour[2] * ray * (1.1 - canvas.rgb[at + 2]!);
      }
    }
  });
}
