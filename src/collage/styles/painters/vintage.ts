import { blur } from '../../../numerics/blur.ts';
import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { grain, smooth } from '../../render/noise.ts';
import { lumaOf, pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { spreadValues } from '../craft/value-range.ts';
import type { Easel, Style } from '../style.ts';

/** A print out of an old album: faded sepia, soft lens, scratches, creased corners, white border. */
export const vintage: Style = {
  title: 'a vintage photograph',
  paint: (picture, easel) => {
    const { arena, unit, stage } = easel;
    const full = planesOf(picture, arena);
    const value = lumaOf(full, arena);
    spreadValues(value, 0.52);
    const soft = Float32Array.from(value);
    blur(soft, arena.floats(soft.length), full.width, full.height, Math.max(0.9, unit * 0.006));
    // An old lens: sharp core, veil of light around it.
    for (let i = 0; i < value.length; i++) value[i] = 0.62 * value[i]! + 0.38 * soft[i]!;
    stage(0.4);
    tone(full, value, easel);
    stage(0.7);
    scratch(full, easel);
    mount(full, easel);
    return pixelsOf(full);
  },
};

/** Sepia with a breath of the old colours, stains, grain and corners gone dark. */
function tone(full: Planes, value: Float32Array, { unit, random }: Easel): void {
  const { width, height, r, g, b } = full;
  const { levels, bits } = smooth();
  const film = grain();
  const mask = (1 << film.bits) - 1;
  const drift = random.between(0, 6);
  const shift = random.integer(0, mask);
  const size = Math.max(1, unit / 800);
  for (let y = 0, at = 0; y < height; y++) {
    const up = ((y + 0.5) / height - 0.5) ** 2;
    const row = ((Math.floor(y / size) + shift) & mask) << film.bits;
    for (let x = 0; x < width; x++, at++) {
      const corner = ((x + 0.5) / width - 0.5) ** 2 + up;
      const stain =
        lookUp(levels[2]!, bits - 2, (x / unit) * 0.55 + drift, (y / unit) * 0.55) - 0.5;
      const speck = film.levels[0]![row | ((Math.floor(x / size) + shift) & mask)]! - 0.5;
      const grey = value[at]!;
      // Faded: blacks have turned brown, whites yellow.
      const v = clamp01(0.1 + 0.84 * grey + 0.12 * stain + 0.13 * speck) * (1 - 0.75 * corner);
      const hint = 0.14;
      const l = 0.2126 * r[at]! + 0.7152 * g[at]! + 0.0722 * b[at]!;
      r[at] = 0.13 + 0.86 * v ** 0.86 + hint * (r[at]! - l);
      g[at] = 0.075 + 0.8 * v ** 1.04 + hint * (g[at]! - l);
      b[at] = 0.035 + 0.64 * v ** 1.28 + hint * (b[at]! - l);
    }
  }
}

/** Fine scratches, mostly upright, and specks of dust. */
function scratch(full: Planes, { unit, random }: Easel): void {
  const { width, height } = full;
  for (let n = 0; n < 13; n++) {
    const light = random.chance(0.75) ? 0.3 : -0.22;
    const long = random.chance(0.6);
    const length = unit * (long ? random.between(0.03, 0.35) : random.between(0.006, 0.025));
    const angle = long ? Math.PI / 2 + 0.12 * random.normal() : random.between(0, Math.PI);
    const strength = light * random.between(0.35, 1);
    let x = random.between(0, width);
    let y = random.between(0, height);
    const bend = 0.001 * random.normal();
    for (let step = 0; step < length; step++) {
      const way = angle + bend * step;
      x += Math.cos(way);
      y += Math.sin(way);
      const fade = Math.min(1, step / 8, (length - step) / 8) * strength;
      dab(full, x, y, Math.max(0.5, unit * 0.0006), fade);
    }
  }
  for (let n = 0; n < 70; n++) {
    const radius = Math.max(0.5, unit * random.between(0.0004, 0.0017));
    const strength = random.chance(0.7) ? 0.3 : -0.25;
    dab(full, random.between(0, width), random.between(0, height), radius, strength);
  }
}

function dab(full: Planes, cx: number, cy: number, radius: number, strength: number): void {
  const reach = Math.ceil(radius + 1);
  for (let y = Math.floor(cy) - reach; y <= cy + reach; y++) {
    for (let x = Math.floor(cx) - reach; x <= cx + reach; x++) {
      if (x < 0 || y < 0 || x >= full.width || y >= full.height) continue;
      const cover = clamp01(radius + 0.5 - Math.hypot(x - cx, y - cy)) * strength;
      const at = y * full.width + x;
      full.r[at] = full.r[at]! + cover;
      full.g[at] = full.g[at]! + cover * 0.94;
      full.b[at] = full.b[at]! + cover * 0.8;
    }
  }
}

/** The white border of the print, yellowed, with rounded corners worn at the tips. */
function mount(full: Planes, { unit, random }: Easel): void {
  const { width, height, r, g, b } = full;
  const tile = smooth();
  const k = levelFor(tile, 2 / unit);
  const level = tile.levels[k]!;
  const bits = tile.bits - k;
  const drift = random.between(0, 6);
  const border = unit * 0.045;
  const round = unit * 0.012;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const ix = Math.min(x, width - 1 - x) - border;
      const iy = Math.min(y, height - 1 - y) - border;
      if (ix > round && iy > round) continue;
      const dx = Math.max(0, round - ix);
      const dy = Math.max(0, round - iy);
      const inside = clamp01(round - Math.hypot(dx, dy) + 0.5);
      const worn = lookUp(level, bits, (x / unit) * 2 + drift, (y / unit) * 2) - 0.5;
      const tip = smoothstep(
        0.075,
        0.02,
        Math.hypot(ix + border, iy + border) / unit + 0.05 * worn,
      );
      const crease = 1 + 0.1 * worn - 0.2 * tip;
      r[at] = 0.93 * crease + (r[at]! - 0.93 * crease) * inside;
      g[at] = 0.885 * crease + (g[at]! - 0.885 * crease) * inside;
      b[at] = 0.775 * crease + (b[at]! - 0.775 * crease) * inside;
    }
  }
}
