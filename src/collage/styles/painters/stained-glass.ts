import { blur } from '../../../numerics/blur.ts';
import { between, clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import type { Random } from '../../../numerics/random.ts';
import { smooth } from '../../render/noise.ts';
import { detailOf } from '../craft/detail.ts';
import { outlineFlow } from '../craft/flow.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { linesOf } from '../craft/lines.ts';
import { lightRelief } from '../craft/lit-relief.ts';
import { paletteFrom } from '../craft/palette.ts';
import { labInto } from '../../../numerics/oklab.ts';
import { pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { scatter } from '../craft/scatter.ts';
import { MOST_CELLS, superpixels } from '../craft/superpixels.ts';
import { flatColours } from '../../render/manner.ts';
import type { Easel, Style } from '../style.ts';

/** Width of the band of small panes around the picture, as a share of the shorter edge. */
const BAND = 0.046;
/** Glass of the band: ruby, gold, cobalt, emerald. */
const BAND_GLASS = [
  [0.78, 0.08, 0.12],
  [0.98, 0.72, 0.16],
  [0.12, 0.24, 0.72],
  [0.08, 0.5, 0.28],
] as const;

/** Panes of coloured glass cut along the picture's outlines, leaded, lit from behind. */
export const stainedGlass: Style = {
  title: 'a stained glass window',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, stage } = easel;
    const full = planesOf(picture, arena);
    const small = shrunkTo(full, 400, arena);
    const edge = Math.min(small.width, small.height);
    const flat = kuwahara(small, Math.max(1, Math.round(edge * 0.008)), arena);
    const panes = panesOf(flat, easel);
    stage(0.4);
    easel.show?.(0.4, () => flat);
    const came = leadOf(panes, small.width, small.height, easel);
    const glass = glassOf(panes, small, easel.random);
    stage(0.55);
    const traced = linesOf(
      full,
      outlineFlow(full, easel),
      { width: unit * 0.003, reach: unit * 0.01, faint: 0.03, full: 0.06 },
      arena,
    );
    stage(0.75);
    return pixelsOf(glazed(full, small, panes, came, glass, traced, easel));
  },
};

/** Which pane each pixel of the small picture belongs to; the band's panes come last. */
function panesOf(flat: Planes, easel: Easel): Int32Array {
  const { arena, random } = easel;
  const { width, height } = flat;
  const unit = Math.min(width, height);
  const detail = detailOf(flat, unit * 0.018, arena);
  const finest = unit * 0.037;
  const spacing = (x: number, y: number): number =>
    finest + unit * 0.085 * (1 - detail[Math.floor(y) * width + Math.floor(x)]!) ** 2;
  const seeds = scatter(width, height, finest, spacing, random);
  const count = Math.min(seeds.count, MOST_CELLS);
  const reach = (k: number): number => 0.55 * spacing(seeds.x[k]!, seeds.y[k]!);
  const panes = superpixels(flat, { ...seeds, count }, reach, arena);
  for (let pass = 0; pass < 3; pass++) takeMajority(panes, width, height);
  const band = Math.round(unit * BAND);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pane = bandPane(x, y, width, height, band);
      if (pane >= 0) panes[y * width + x] = count + pane;
    }
  }
  return panes;
}

/** The band's pane at a place, counted around the picture, or −1 inside; corners are square. */
function bandPane(x: number, y: number, width: number, height: number, band: number): number {
  const top = y < band;
  const bottom = y >= height - band;
  const left = x < band;
  const right = x >= width - band;
  if (!top && !bottom && !left && !right) return -1;
  if ((top || bottom) && (left || right)) return (top ? 0 : 1) + (left ? 0 : 2);
  const along = top || bottom ? x : y;
  const length = (top || bottom ? width : height) - 2 * band;
  const parts = Math.max(3, 2 * Math.round(length / (band * 5)) + 1);
  const part = Math.min(parts - 1, Math.floor(((along - band) * parts) / length));
  return 4 + ((top ? 0 : bottom ? 1 : left ? 2 : 3) * 64 + part);
}

/** Each pixel joins the pane that most of its neighbours belong to: cut lines become smooth. */
function takeMajority(panes: Int32Array, width: number, height: number): void {
  const before = Int32Array.from(panes);
  const around = [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      let most = 0;
      for (const step of around) {
        const pane = before[at + step]!;
        let votes = 0;
        for (const other of around) if (before[at + other] === pane) votes++;
        if (votes > most) {
          most = votes;
          panes[at] = pane;
        }
      }
    }
  }
}

/** How near the middle of a lead came a pixel is: about 1 on it, 0 well inside a pane. */
function leadOf(panes: Int32Array, width: number, height: number, { arena }: Easel): Float32Array {
  const came = arena.floats(panes.length);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const right = x < width - 1 ? panes[at + 1] : panes[at];
      const below = y < height - 1 ? panes[at + width] : panes[at];
      const rim = x === 0 || y === 0 || x === width - 1 || y === height - 1;
      came[at] = rim || right !== panes[at] || below !== panes[at] ? 1 : 0;
    }
  }
  const sigma = Math.max(1, Math.min(width, height) * 0.0042);
  blur(came, arena.floats(came.length), width, height, sigma);
  // A straight line one pixel wide, blurred, peaks at 0.4/σ.
  for (let i = 0; i < came.length; i++) came[i] = (came[i]! * sigma) / 0.4;
  return came;
}

/** The colour of every pane: the mean of what it covers, as glass has it. */
function glassOf(panes: Int32Array, picture: Planes, random: Random): Float32Array {
  let count = 0;
  for (const pane of panes) count = Math.max(count, pane + 1);
  const sums = new Float64Array(count * 4);
  for (let i = 0; i < panes.length; i++) {
    const s = panes[i]! * 4;
    sums[s] = sums[s]! + picture.r[i]!;
    sums[s + 1] = sums[s + 1]! + picture.g[i]!;
    sums[s + 2] = sums[s + 2]! + picture.b[i]!;
    sums[s + 3] = sums[s + 3]! + 1;
  }
  const firstOfBand = panes[0]!;
  const lab = new Float32Array(count * 3);
  for (let k = 0; k < count; k++) {
    const n = sums[k * 4 + 3]!;
    if (n === 0) continue;
    labInto(lab, k * 3, sums[k * 4]! / n, sums[k * 4 + 1]! / n, sums[k * 4 + 2]! / n);
    // Glass glows: strong colours, few greys, no two sheets of quite the same strength.
    lab[k * 3] = 0.12 + 0.86 * lab[k * 3]! + 0.07 * (random.next() - 0.5);
    const chroma = Math.hypot(lab[k * 3 + 1]!, lab[k * 3 + 2]!);
    const gain = 1 + 0.75 / (1 + 9 * chroma) + 0.16 * (random.next() - 0.5);
    lab[k * 3 + 1] = lab[k * 3 + 1]! * gain + 0.012 * (random.next() - 0.5);
    lab[k * 3 + 2] = lab[k * 3 + 2]! * gain + 0.012 * (random.next() - 0.5);
  }
  const glass = paletteFrom(lab).rgb;
  for (let k = firstOfBand; k < count; k++) {
    const corner = k - firstOfBand < 4;
    const part = (k - firstOfBand - 4) % 64;
    const sheet = corner ? BAND_GLASS[1] : part % 2 === 0 ? BAND_GLASS[2] : BAND_GLASS[0];
    glass.set(part % 4 === 3 && !corner ? BAND_GLASS[3] : sheet, k * 3);
  }
  return glass;
}

function glazed(
  full: Planes,
  small: Planes,
  panes: Int32Array,
  came: Float32Array,
  glass: Float32Array,
  traced: Float32Array,
  { arena, unit, random }: Easel,
): Planes {
  const { width, height } = full;
  // Each pixel is read before it is written: the new picture takes the old one's place.
  const sheet = full;
  const relief = arena.floats(width * height);
  const tile = smooth();
  const k = levelFor(tile, 5 / unit);
  const level = tile.levels[k]!;
  const bits = tile.bits - k;
  const drift = random.between(0, 5);
  const scale = small.width / width;
  const thick = unit * 0.004;
  for (let y = 0, at = 0; y < height; y++) {
    const sy = (y + 0.5) * scale - 0.5;
    const j = Math.min(small.height - 1, Math.max(0, Math.round(sy)));
    for (let x = 0; x < width; x++, at++) {
      const sx = (x + 0.5) * scale - 0.5;
      const i = Math.min(small.width - 1, Math.max(0, Math.round(sx)));
      const pane = panes[j * small.width + i]!;
      const inBand = pane >= panes[0]!;
      const lead = between(came, small.width, small.height, sx, sy);
      const covered = smoothstep(0.46, 0.62, lead);
      // Streaks run another way in every pane.
      const way = pane * 2.399;
      const cos = Math.cos(way);
      const sin = Math.sin(way);
      const u = (x * cos + y * sin) / unit;
      const v = (y * cos - x * sin) / unit;
      const streak = lookUp(level, bits, u * 0.5 + drift + pane * 0.37, v * 2.6) - 0.5;
      const seed = lookUp(level, bits, (x / unit) * 5 + drift, (y / unit) * 5) - 0.5;
      const middle = 1 - smoothstep(0, 0.34, lead);
      const light =
        (0.84 + 0.24 * middle + 0.5 * streak + 0.1 * seed) *
        (1 - (inBand ? 0 : 0.72) * traced[at]!);
      // A little of the picture's own shading stays, as if painted on and fired.
      const drawn = 0.3 * (full.r[at]! + full.g[at]! + full.b[at]!);
      const near = (glass[pane * 3]! + glass[pane * 3 + 1]! + glass[pane * 3 + 2]!) * 0.3;
      const fired = (inBand ? 1 : clamp01(1 + 0.55 * (drawn - near))) * light;
      const metal = 0.13 + 0.05 * seed;
      sheet.r[at] = glass[pane * 3]! * fired * (1 - covered) + metal * covered;
      sheet.g[at] = glass[pane * 3 + 1]! * fired * (1 - covered) + metal * covered;
      sheet.b[at] = glass[pane * 3 + 2]! * fired * (1 - covered) + (metal + 0.02) * covered;
      relief[at] = covered * thick * (0.6 + 0.5 * Math.min(1, lead)) + seed * 0.4;
    }
  }
  addGlow(sheet, small.width, small.height, arena);
  lightRelief(sheet, relief, { depth: 0.42, gloss: 0.35 });
  return sheet;
}

/** Bright panes spill over their leads, as they do when the eye looks into the light. */
function addGlow(sheet: Planes, columns: number, rows: number, arena: Easel['arena']): void {
  const small = shrunkTo(sheet, Math.min(columns, rows) / 2, arena);
  const spare = arena.floats(small.r.length);
  const sigma = Math.min(small.width, small.height) * 0.02;
  const scale = small.width / sheet.width;
  for (const channel of ['r', 'g', 'b'] as const) {
    const glow = small[channel];
    for (let i = 0; i < glow.length; i++) glow[i] = Math.max(0, glow[i]! - 0.35);
    blur(glow, spare, small.width, small.height, sigma);
    const to = sheet[channel];
    for (let y = 0, at = 0; y < sheet.height; y++) {
      for (let x = 0; x < sheet.width; x++, at++) {
        const light = between(glow, small.width, small.height, x * scale, y * scale);
        to[at] = to[at]! + 0.5 * light * (1 - 0.6 * to[at]!);
      }
    }
  }
}
