import { clamp01, smoothstep } from '../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../numerics/noise-tile.ts';
import { mix } from '../../numerics/random.ts';
import { grain, smooth } from './noise.ts';
import { rgb } from './rgb.ts';
import { skyColour } from './sky.ts';
import type { View } from './view.ts';
import { rowAt } from './view.ts';
import { isWet } from './wet.ts';

export type PavingKind = 'slabs' | 'asphalt' | 'cobbles';

const colours = {
  slabs: rgb('#c3bcb0'),
  asphalt: rgb('#62656b'),
  cobbles: rgb('#8d857c'),
} as const;

/**
 * Made ground out of doors, from `top` to the lower edge. A road of asphalt or cobbles has a
 * pavement on either side and runs towards the horizon; slabs cover everything.
 */
export function paintPaving(view: View, top: number, kind: PavingKind): void {
  view.pause?.();
  const { canvas, unit, palette, plan, drift } = view;
  const tile = smooth();
  const film = grain();
  const [lightR, lightG, lightB] = palette.light;
  const [hazeR, hazeG, hazeB] = palette.haze;
  const eye = plan.backdrop.horizon - 0.035;
  const middle = plan.frame.width / 2;
  const depth = Math.max(0.05, plan.frame.height - top);
  // Half the road at the lower edge, in frame units; its sides run to the vanishing point.
  const halfRoad = 0.42 * plan.frame.width;
  const near = plan.frame.height - eye;
  const wet = isWet(view);
  const snow = plan.backdrop.weather.includes('snow');
  for (let y = rowAt(view, top); y < canvas.height; y++) {
    const v = (y + 0.5) / unit;
    const rise = v - eye;
    const z = near / rise;
    const pixel = z / unit;
    const along = z * 1.1;
    // One row further down the picture lies this much nearer.
    const stride = along / rise / unit;
    const t = clamp01((v - top) / depth);
    const haze = 0.34 * (1 - t) ** 4;
    const sky = skyColour(view, 1 - 0.7 * t);
    const level = levelFor(tile, Math.max(pixel * 0.8, stride * 0.3));
    const values = tile.levels[level]!;
    const bits = tile.bits - level;
    const filmLevel = levelFor(film, Math.max(pixel * 2, stride * 0.8));
    for (let x = 0; x < canvas.width; x++) {
      const across = ((x + 0.5) / unit - middle) * z;
      const rough =
        lookUp(film.levels[filmLevel]!, film.bits - filmLevel, across * 2, along * 1.6) - 0.5;
      const worn = lookUp(values, bits, across * 0.55 + drift.x, along * 0.5 + drift.y) - 0.5;
      let base = kind;
      let tone = 1 + rough * 0.26 + worn * 0.3;
      let line = 0;
      if (kind === 'slabs') {
        tone *= slab(across + 4, along, 0.2, pixel, stride);
      } else {
        const off = Math.abs(across) - halfRoad;
        if (off > 0) {
          base = 'slabs';
          tone *= slab(across + 4, along, 0.13, pixel, stride) * (off < 0.035 ? 1.12 : 1);
          tone *= off < 0.006 + pixel ? 0.6 : 1;
        } else if (kind === 'asphalt') {
          const dash = along / 0.62 - Math.floor(along / 0.62);
          const stripe = 1 - smoothstep(0.012, 0.012 + pixel * 1.2, Math.abs(across));
          line = stripe * smoothstep(0, 0.05, dash) * (1 - smoothstep(0.45, 0.5, dash));
          const edge = Math.abs(-off - 0.03);
          line = Math.max(line, 1 - smoothstep(0.007, 0.007 + pixel * 1.2, edge));
          tone *= 0.94 + 0.1 * smoothstep(0.12, 0, Math.abs(Math.abs(across) - halfRoad * 0.5));
        } else {
          tone *= cobble(across, along, pixel, stride);
        }
      }
      const colour = colours[base];
      const keep = line * (0.72 + rough * 0.5);
      const at = (y * canvas.width + x) * 3;
      let r = colour[0] * tone + (0.93 - colour[0] * tone) * keep;
      let g = colour[1] * tone + (0.92 - colour[1] * tone) * keep;
      let b = colour[2] * tone + (0.86 - colour[2] * tone) * keep;
      if (snow) {
        // Trodden away here and there.
        const lies = 0.5 + 0.46 * smoothstep(-0.1, 0.04, worn + rough * 0.1);
        r += (0.9 + worn * 0.2 - r) * lies;
        g += (0.94 + worn * 0.2 - g) * lies;
        b += (0.99 + worn * 0.16 - b) * lies;
      }
      r *= lightR;
      g *= lightG;
      b *= lightB;
      if (wet) {
        // Dark where it is damp, sky where it stands in puddles.
        const puddle = 0.16 + 0.6 * smoothstep(0.03, 0.16, worn);
        r = r * 0.66 + (sky[0] - r * 0.66) * puddle;
        g = g * 0.66 + (sky[1] - g * 0.66) * puddle;
        b = b * 0.66 + (sky[2] - b * 0.66) * puddle;
      }
      canvas.rgb[at] = r + (hazeR - r) * haze;
      canvas.rgb[at + 1] = g + (hazeG - g) * haze;
      canvas.rgb[at + 2] = b + (hazeB - b) * haze;
    }
  }
}

function slab(across: number, along: number, size: number, pixel: number, stride: number): number {
  const i = Math.floor(across / size);
  const j = Math.floor(along / size);
  const hue = (mix(i * 73 + j * 151) & 1023) / 1023;
  const ex = size * (0.5 - Math.abs(across / size - i - 0.5));
  const ey = size * (0.5 - Math.abs(along / size - j - 0.5));
  const fade = clamp01(size / (3 * Math.max(pixel, stride)));
  const joint = Math.max(
    1 - smoothstep(0.002, 0.002 + Math.max(0.003, pixel), ex),
    1 - smoothstep(0.002, 0.002 + Math.max(0.003, stride), ey),
  );
  return 1 + ((0.93 + hue * 0.12) * (1 - 0.34 * joint) - 1) * fade;
}

function cobble(across: number, along: number, pixel: number, stride: number): number {
  const size = 0.075;
  const j = Math.floor(along / size);
  const shifted = across / size + (j & 1) * 0.5;
  const i = Math.floor(shifted);
  const hue = (mix(i * 91 + j * 37) & 1023) / 1023;
  const dx = Math.abs(shifted - i - 0.5) * 2;
  const dy = Math.abs(along / size - j - 0.5) * 2;
  const round = 1 - smoothstep(0.6, 1.05, Math.sqrt(dx ** 4 + dy ** 4) ** 0.5);
  const fade = clamp01(size / (2.5 * Math.max(pixel, stride)));
  return 1 + ((0.86 + hue * 0.24) * (0.6 + 0.5 * round) - 1) * fade;
}
