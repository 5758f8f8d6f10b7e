import { smoothstep } from '../../numerics/interpolate.ts';
import { lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { View } from './view.ts';

/** Radius of sun and moon, frame units: larger than life, as people draw them. */
const radius = 0.055;

const moonlight = [0.96, 0.95, 0.88] as const;

/** The disc of the sun, or of the moon at night, with its halo, above pixel row `end`. */
export function paintSun(view: View, end: number): void {
  const { canvas, unit, plan, palette } = view;
  const { source, time } = plan.light;
  const moon = time === 'night';
  const reach = radius * (moon ? 4.5 : 3.4);
  const left = Math.max(0, Math.floor((source.x - reach) * unit));
  const right = Math.min(canvas.width, Math.ceil((source.x + reach) * unit));
  const top = Math.max(0, Math.floor((source.y - reach) * unit));
  const bottom = Math.min(end, Math.ceil((source.y + reach) * unit));
  const veil = 0.35 + 0.65 * palette.contrast;
  const soft = Math.max(1.5 / unit, moon ? 0.0015 : 0.006);
  const disc = moon ? moonlight : palette.sun;
  const [sunR, sunG, sunB] = palette.sun;
  const { levels, bits } = smooth();
  for (let y = top; y < bottom; y++) {
    const dy = (y + 0.5) / unit - source.y;
    for (let x = left; x < right; x++) {
      const dx = (x + 0.5) / unit - source.x;
      const far = Math.sqrt(dx * dx + dy * dy);
      if (far > reach) continue;
      const at = (y * canvas.width + x) * 3;
      const fade = 1 - far / reach;
      const halo = 0.55 * veil * fade * fade * fade;
      const inside = (1 - smoothstep(radius - soft, radius + soft, far)) * veil;
      let spot = 1;
      if (moon && inside > 0) {
        const n = lookUp(levels[3]!, bits - 3, dx * 3.4 + 0.37, dy * 3.4 + 0.61);
        spot = 1 - 0.24 * smoothstep(0.4, 0.66, n) - 0.25 * smoothstep(0.5, 1, far / radius) * 0.4;
      }
      // The sun's middle is too bright to have a colour.
      const white = moon ? 0 : 0.96 * Math.sqrt(Math.max(0, 1 - far / (radius * 1.05)));
      let r = canvas.rgb[at]! + sunR * halo;
      let g = canvas.rgb[at + 1]! + sunG * halo;
      let b = canvas.rgb[at + 2]! + sunB * halo;
      r += (disc[0] * spot + (1 - disc[0]) * white - r) * inside;
      g += (disc[1] * spot + (1 - disc[1]) * white - g) * inside;
      b += (disc[2] * spot + (1 - disc[2]) * white - b) * inside;
      canvas.rgb[at] = r;
      canvas.rgb[at + 1] = g;
      canvas.rgb[at + 2] = b;
    }
  }
}
