import { smoothstep } from '../../numerics/interpolate.ts';
import { lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Rgb } from './rgb.ts';
import type { View } from './view.ts';

export interface PathOptions {
  /** Where it comes into sight, frame units. */
  readonly top: number;
  readonly colour: Rgb;
  /** Half its width at the lower edge, frame units. */
  readonly half: number;
  /** How far it winds to either side, frame units. */
  readonly winding: number;
  /** Where it reaches the lower edge, share of the width. */
  readonly foot: number;
  /** 0 a clean edge … 1 grown over. */
  readonly ragged: number;
}

/** A trodden path that winds from the distance towards the viewer. */
export function paintPath(view: View, options: PathOptions): void {
  const { canvas, unit, plan, palette, drift } = view;
  const { top, colour, half: broad, winding, ragged } = options;
  const { levels, bits } = smooth();
  const depth = Math.max(0.05, plan.frame.height - top);
  for (let y = Math.max(0, Math.ceil(top * unit)); y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const t = (v - top) / depth;
    const middle =
      plan.frame.width * (0.5 + (options.foot - 0.5) * t) +
      winding * Math.sin(4.4 * (1 - t) ** 1.4 + 0.4) * (1 - 0.7 * t);
    const half = 0.012 + broad * t ** 1.25;
    const soft = (0.01 + 0.08 * t) * (0.15 + 0.85 * ragged);
    const from = Math.max(0, Math.floor((middle - half - soft) * unit));
    const to = Math.min(canvas.width, (middle + half + soft) * unit);
    const z = 1 / (t + 0.14);
    for (let x = from; x < to; x++) {
      const u = (x + 0.5) / unit;
      const n =
        lookUp(levels[1]!, bits - 1, (u - middle) * z * 0.5 + drift.x, z * 0.5 + drift.y) - 0.5;
      const cover =
        1 - smoothstep(half - soft, half + soft * 0.6, Math.abs(u - middle) + n * soft * 3);
      const shade = (0.86 + n * 0.7) * (0.82 + 0.25 * t);
      const at = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        canvas.rgb[at + c] =
          canvas.rgb[at + c]! +
          (colour[c]! * shade * palette.light[c]! - canvas.rgb[at + c]!) * cover * 0.86;
      }
    }
  }
}
