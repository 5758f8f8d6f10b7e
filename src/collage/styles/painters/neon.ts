import { blur } from '../../../numerics/blur.ts';
import { between, clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { outlineFlow } from '../craft/flow.ts';
import { linesOn } from '../craft/inked-lines.ts';
import { linesOf } from '../craft/lines.ts';
import { emptyPlanes, lumaOf, pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { spreadValues } from '../craft/value-range.ts';
import type { Easel, Style } from '../style.ts';

/** Glowing tubes in the night above a lit grid that runs to the horizon. */
export const neon: Style = {
  title: 'a synthwave picture',
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, stage } = easel;
    const full = planesOf(picture, arena);
    const tubes = linesOf(
      full,
      outlineFlow(full, easel),
      { width: unit * 0.0036, reach: unit * 0.014, faint: 0.024, full: 0.058 },
      arena,
    );
    stage(0.4);
    easel.show?.(0.4, () => linesOn(tubes, picture, [0.02, 0.015, 0.05], [0.75, 0.8, 0.95]));
    const small = shrunkTo(full, Math.max(128, unit / 2), arena);
    const gas = gasOf(small, easel);
    const glow = glowOf(tubes, full, gas, easel);
    stage(0.7);
    return pixelsOf(lit(full, tubes, gas, glow, easel));
  },
};

/** What colour a tube has at each place: the surroundings' hue at full strength. */
function gasOf(small: Planes, { arena }: Easel): Planes {
  const { width, height } = small;
  const unit = Math.min(width, height);
  const gas = emptyPlanes(width, height, arena);
  gas.r.set(small.r);
  gas.g.set(small.g);
  gas.b.set(small.b);
  const spare = arena.floats(gas.r.length);
  for (const plane of [gas.r, gas.g, gas.b]) blur(plane, spare, width, height, unit * 0.007);
  for (let i = 0; i < gas.r.length; i++) {
    const r = gas.r[i]!;
    const g = gas.g[i]!;
    const b = gas.b[i]!;
    const most = Math.max(r, g, b, 0.02);
    const least = Math.min(r, g, b);
    const strength = (most - least) / most;
    // What has no colour glows in the two of the style: light things cyan, dark ones magenta.
    const plain = 1 - smoothstep(0.08, 0.3, strength);
    const cyan = smoothstep(0.3, 0.65, most) * (1 - smoothstep(0.9, 0.98, least));
    const pull = 1.12 / Math.max(0.2, strength);
    gas.r[i] = mixed(1 - clamp01(((most - r) / most) * pull), 0.15 + 0.85 * (1 - cyan), plain);
    gas.g[i] = mixed(1 - clamp01(((most - g) / most) * pull), 0.12 + 0.8 * cyan, plain);
    gas.b[i] = mixed(1 - clamp01(((most - b) / most) * pull), 1, plain);
    // Nothing glows without some blue in this light.
    gas.b[i] = Math.max(gas.b[i]!, 0.16);
  }
  return gas;
}

function mixed(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** The tubes' light, spread through the haze near and far; at the gas's size. */
function glowOf(tubes: Float32Array, full: Planes, gas: Planes, { arena }: Easel): Planes {
  const { width, height } = gas;
  const unit = Math.min(width, height);
  const glow = emptyPlanes(width, height, arena);
  const spare = arena.floats(glow.r.length);
  const far = arena.floats(glow.r.length);
  const scaleX = full.width / width;
  const scaleY = full.height / height;
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.min(full.height - 1, Math.floor((y + 0.5) * scaleY)) * full.width;
    for (let x = 0; x < width; x++, at++) {
      const on = tubes[row + Math.min(full.width - 1, Math.floor((x + 0.5) * scaleX))]!;
      glow.r[at] = on * gas.r[at]!;
      glow.g[at] = on * gas.g[at]!;
      glow.b[at] = on * gas.b[at]!;
    }
  }
  for (const plane of [glow.r, glow.g, glow.b]) {
    blur(plane, spare, width, height, unit * 0.0045);
    far.set(plane);
    blur(far, spare, width, height, unit * 0.022);
    for (let i = 0; i < plane.length; i++) plane[i] = 0.85 * plane[i]! + 0.95 * far[i]!;
  }
  return glow;
}

function lit(full: Planes, tubes: Float32Array, gas: Planes, glow: Planes, easel: Easel): Planes {
  const { arena, unit } = easel;
  const { width, height } = full;
  // Each pixel is read before it is written: the new picture takes the old one's place.
  const sheet = full;
  const value = lumaOf(full, arena);
  spreadValues(value, 0.5);
  const scale = gas.width / width;
  const lines = Math.max(2, Math.round(unit / 256));
  for (let y = 0, at = 0; y < height; y++) {
    const scan = y % lines === 0 ? 0.86 : 1;
    const down = y / height;
    for (let x = 0; x < width; x++, at++) {
      const sx = x * scale;
      const sy = y * scale;
      const tone = value[at]!;
      const floor = gridAt(x, y, width, height, unit) * (1 - 0.65 * tone) * plainness(full, at);
      const hueR = between(gas.r, gas.width, gas.height, sx, sy);
      const hueG = between(gas.g, gas.width, gas.height, sx, sy);
      const hueB = between(gas.b, gas.width, gas.height, sx, sy);
      // Night: indigo above, violet below; things stand in it as dim bodies of their own colour.
      const body = 0.3 * tone ** 1.5 + 0.03;
      const haze = 0.22 * tone ** 2.2;
      const on = tubes[at]!;
      const core = smoothstep(0.55, 1, on);
      const near = between(glow.r, glow.width, glow.height, sx, sy);
      const green = between(glow.g, glow.width, glow.height, sx, sy);
      const blue = between(glow.b, glow.width, glow.height, sx, sy);
      const r = 0.035 + 0.085 * down + body * hueR + 0.6 * haze + near + floor * 0.85;
      const g = 0.012 + 0.012 * down + body * hueG * 0.75 + 0.1 * haze + green + floor * 0.12;
      const b = 0.1 + 0.07 * down + body * hueB + haze + blue + floor * 0.75;
      sheet.r[at] = scan * tubed(r, hueR, on, core);
      sheet.g[at] = scan * tubed(g, hueG, on, core);
      sheet.b[at] = scan * tubed(b, hueB, on, core);
    }
  }
  return sheet;
}

/** A tube over what is behind it: its gas at the rim, nearly white in the middle. */
function tubed(behind: number, gas: number, on: number, core: number): number {
  const rim = behind + (gas - behind) * on;
  return rim + (0.55 + 0.45 * gas - rim) * 0.75 * core;
}

/** The grid lies on what is dull and leaves out what is bright in colour, as things mostly are. */
function plainness({ r, g, b }: Planes, at: number): number {
  const most = Math.max(r[at]!, g[at]!, b[at]!);
  const least = Math.min(r[at]!, g[at]!, b[at]!);
  return 0.6 * (1 - smoothstep(0.35, 0.7, (most - least) / Math.max(0.15, most)));
}

/** Lines of a floor in perspective below the horizon, 0 … 1, fading towards it. */
function gridAt(x: number, y: number, width: number, height: number, unit: number): number {
  const horizon = 0.56 * height;
  const below = (y - horizon) / unit;
  if (below <= 0.004) return 0;
  const depth = 0.09 / below;
  const across = ((x - width / 2) / unit) * depth * 24;
  const away = depth * 5;
  const thinX = (24 * depth) / unit;
  const thinY = (5 * depth) / below / unit;
  const beside = Math.abs(across - Math.round(across));
  const ahead = Math.abs(away - Math.round(away));
  const line = Math.max(
    1 - smoothstep(thinX * 0.6, thinX * 2, beside),
    1 - smoothstep(thinY * 0.6, thinY * 2, ahead),
  );
  return line * smoothstep(0.01, 0.14, below);
}
