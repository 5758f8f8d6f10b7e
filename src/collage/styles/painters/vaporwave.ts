import { between, clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lightlyModelled } from '../../render/manner.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { spreadValues } from '../craft/value-range.ts';
import type { Style } from '../style.ts';

/** From shade to light: midnight violet, magenta, pink, peach, mint. */
const RAMP = [
  [0.11, 0.04, 0.28],
  [0.4, 0.1, 0.55],
  [0.94, 0.32, 0.68],
  [1, 0.62, 0.7],
  [0.66, 0.93, 0.96],
  [0.95, 1, 0.98],
] as const;

/** Pastel neon of an old computer: pink and mint, a setting sun in stripes, a tape out of tune. */
export const vaporwave: Style = {
  title: 'vaporwave',
  ground: lightlyModelled,
  paint: (picture, { arena, unit, random, stage, things }) => {
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const value = lumaOf(full, arena);
    spreadValues(value, 0.5);
    stage(0.4);
    const sunX = width * random.between(0.42, 0.58);
    const sunY = height * random.between(0.36, 0.42);
    const radius = unit * random.between(0.25, 0.31);
    const shift = unit * 0.0045;
    const lines = Math.max(2, Math.round(unit / 240));
    const torn = random.between(0.62, 0.9) * height;
    // Each pixel is read before it is written: the new picture takes the old one's place.
    const { r, g, b } = full;
    for (let y = 0, at = 0; y < height; y++) {
      const down = y / height;
      const scan = y % lines === 0 ? 0.9 : 1;
      // A fold in the tape throws a few rows aside.
      const tear = Math.exp(-(((y - torn) / (0.012 * height)) ** 2)) * unit * 0.02;
      for (let x = 0; x < width; x++, at++) {
        const far = Math.hypot(x - sunX, y - sunY) / radius;
        const low = (y - sunY) / radius;
        // Stripes in the sun's lower half, ever broader.
        const stripe =
          low > -0.1 ? smoothstep(0.06, -0.06, Math.sin(low * 19) + 0.95 - low * 1.25) : 0;
        const open = things[at] === 0 ? 1 : 0;
        const sun = open * smoothstep(1.006, 0.994, far) * (1 - stripe);
        const glow =
          open * 0.35 * Math.exp(-2.2 * Math.max(0, far - 1)) * smoothstep(0.9, 1.02, far);
        const red = between(value, width, height, x - shift - tear, y);
        const cyan = between(value, width, height, x + shift - tear, y);
        const hue = 0.24;
        const own = value[at]!;
        const sky = open * 0.42 * (1 - smoothstep(0, 0.62, down));
        const pr = ramp(red, 0) * (1 - sky) + sky * 0.36;
        const pg = ramp(own, 1) * (1 - sky) + sky * 0.14;
        const pb = ramp(cyan, 2) * (1 - sky) + sky * 0.62;
        const kr = pr + hue * (r[at]! - own);
        const kg = pg + hue * (g[at]! - own);
        const kb = pb + hue * (b[at]! - own);
        const rise = clamp01(0.5 - 0.5 * low);
        r[at] = scan * (kr + (1 - kr) * sun * 0.86 + glow);
        g[at] = scan * (kg + (0.3 + 0.62 * rise - kg) * sun * 0.86 + 0.3 * glow);
        b[at] = scan * (kb + (0.62 - 0.25 * rise - kb) * sun * 0.86 + 0.5 * glow);
      }
    }
    return pixelsOf(full);
  },
};

function ramp(value: number, channel: 0 | 1 | 2): number {
  const place = clamp01(value) * (RAMP.length - 1.001);
  const i = Math.floor(place);
  const from = RAMP[i]![channel];
  return from + (RAMP[i + 1]![channel] - from) * (place - i);
}
