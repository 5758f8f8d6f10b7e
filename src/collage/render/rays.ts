import { smoothstep } from '../../numerics/interpolate.ts';
import { lookUp } from '../../numerics/noise-tile.ts';
import { paintLightField } from './light-field.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';

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
  const { drift, plan } = view;
  const { levels, bits } = smooth();
  const values = levels[3]!;
  const field = {
    top: 0,
    bottom: plan.frame.height,
    detail: 200,
    colour: options.colour,
    mode: 'screen',
  } as const;
  paintLightField(view, field, (cells, grid) => {
    for (let j = 0; j < grid.rows; j++) {
      for (let i = 0; i < grid.columns; i++) {
        const dx = (i + 0.5) * grid.pitch - options.x;
        const dy = (j + 0.5) * grid.pitch - options.y;
        const far = Math.sqrt(dx * dx + dy * dy);
        const angle = Math.atan2(dx, dy);
        const n = lookUp(values, bits - 3, angle * 0.9 + drift.x, drift.y + far * 0.03);
        cells[j * grid.columns + i] =
          smoothstep(0.47, 0.68, n) *
          options.strength *
          Math.max(0, 1 - far / options.reach) *
          smoothstep(0.02, 0.2, far);
      }
    }
  });
}
