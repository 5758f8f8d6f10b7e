import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { lookUp } from '../../../numerics/noise-tile.ts';
import { backdropSettings } from '../backdrop-options.ts';
import { paintBeyond } from '../beyond.ts';
import { paintGround } from '../ground.ts';
import { smooth } from '../noise.ts';
import type { Rgb } from '../rgb.ts';
import { mixed, rgb, scaled } from '../rgb.ts';
import { paintSky } from '../sky.ts';
import type { View } from '../view.ts';
import { paintWater } from '../water.ts';

const sands = {
  golden: rgb('#f0cf98'),
  white: rgb('#f4ead8'),
  pink: rgb('#f2c6b8'),
  black: rgb('#54504f'),
} as const;

/** A wide beach: sky, sea, a line of foam, sand with dunes. */
export function paintBeach(view: View): void {
  const { backdrop, frame, seed } = view.plan;
  const { shore, sand, beyond } = backdropSettings('beach', backdrop.options, seed);
  const random = view.random('beach');
  const { horizon } = backdrop;
  const depth = frame.height - horizon;
  const shoreline = horizon + shore * depth;
  paintSky(view, { bottom: horizon + 0.01, horizon, clouds: random.between(0.3, 0.5) });
  paintBeyond(view, beyond, horizon, 'summer');
  paintWater(view, {
    horizon,
    bottom: shoreline + 0.06 * depth,
    deep: rgb('#14507f'),
    middle: rgb('#1f8fae'),
    shallow: rgb('#7fdcd2'),
    waves: backdrop.weather.includes('storm') ? 0.8 : random.between(0.12, 0.3),
    mirror: 0.4,
  });
  const colour = sands[sand];
  view.arena.scoped(() => {
    const line = waterEdge(view, shoreline);
    paintGround(view, line, {
      horizon,
      near: colour,
      far: mixed(colour, [1, 0.98, 0.94], 0.22),
      patch: scaled(colour, 0.9),
      patches: 0.45,
      bumps: 0.2,
      stretch: 1.5,
      ripples: 0.3,
      blades: 0,
      grains: 0.3,
      haze: 0.12,
    });
    paintWash(view, line, colour);
  });
}

/** Where the sea ends: a gently swinging line. */
function waterEdge(view: View, shoreline: number): Float32Array {
  const { unit, canvas, drift, arena } = view;
  const tile = smooth();
  const line = arena.floats(canvas.width);
  for (let x = 0; x < canvas.width; x++) {
    const u = (x + 0.5) / unit;
    const broad = lookUp(tile.levels[4]!, tile.bits - 4, u * 0.22 + drift.x, drift.y) - 0.5;
    const small = lookUp(tile.levels[2]!, tile.bits - 2, u * 0.5 + drift.x, drift.y + 0.4) - 0.5;
    line[x] = (shoreline + broad * 0.05 + small * 0.012) * unit;
  }
  return line;
}

/** The last wave on the sand: foam along the edge, wet sand below it. */
function paintWash(view: View, line: Float32Array, sand: Rgb): void {
  const { unit, canvas, palette, drift } = view;
  const tile = smooth();
  const wet = scaled(sand, 0.72);
  const [lightR, lightG, lightB] = palette.light;
  const reach = Math.ceil(0.075 * unit);
  for (let x = 0; x < canvas.width; x++) {
    const edge = line[x]!;
    for (
      let y = Math.max(0, Math.floor(edge) - reach);
      y < edge + reach && y < canvas.height;
      y++
    ) {
      const off = (y + 0.5 - edge) / unit;
      const u = (x + 0.5) / unit;
      const n = lookUp(tile.levels[1]!, tile.bits - 1, u * 1.2 + drift.x, off * 3.2) - 0.5;
      const at = (y * canvas.width + x) * 3;
      const damp =
        (1 - smoothstep(0.012, 0.05, off + n * 0.02)) * smoothstep(-0.004, 0.004, off) * 0.85;
      if (damp > 0) {
        canvas.rgb[at] = canvas.rgb[at]! + (wet[0] * lightR - canvas.rgb[at]!) * damp;
        canvas.rgb[at + 1] = canvas.rgb[at + 1]! + (wet[1] * lightG - canvas.rgb[at + 1]!) * damp;
        canvas.rgb[at + 2] = canvas.rgb[at + 2]! + (wet[2] * lightB - canvas.rgb[at + 2]!) * damp;
      }
      const rim = Math.exp(-(((off + 0.004 + n * 0.02) / 0.007) ** 2));
      const lace = smoothstep(0.02, 0.16, n + 0.06) * Math.exp(-(((off + 0.022) / 0.02) ** 2));
      const foam = clamp01(rim * (0.75 + n) + lace * 0.75);
      if (foam > 0.01) {
        canvas.rgb[at] = canvas.rgb[at]! + (lightR * 0.98 - canvas.rgb[at]!) * foam;
        canvas.rgb[at + 1] = canvas.rgb[at + 1]! + (lightG * 0.99 - canvas.rgb[at + 1]!) * foam;
        canvas.rgb[at + 2] = canvas.rgb[at + 2]! + (lightB - canvas.rgb[at + 2]!) * foam;
      }
    }
  }
}
