import { blur } from '../../../numerics/blur.ts';
import { between, clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { grain, smooth } from '../../render/noise.ts';
import { smoothedAlong } from '../craft/along.ts';
import { type Flow, flowOf } from '../craft/flow.ts';
import { kuwahara } from '../craft/kuwahara.ts';
import { linesOf } from '../craft/lines.ts';
import { lumaOf, pixelsOf, planesOf, type Planes } from '../craft/planes.ts';
import { shrunkTo } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import type { Easel, Style } from '../style.ts';

/** Rough white paper. */
const PAPER = [0.985, 0.972, 0.945] as const;

/** Transparent washes that pool at their edges and settle in the paper's grain. */
export const watercolour: Style = {
  title: 'a watercolour',
  least: 384,
  paint: (picture, easel) => {
    const { arena } = easel;
    const full = planesOf(picture, arena);
    const { wash, flow } = washesOf(full, easel);
    easel.stage(0.3);
    easel.show?.(0.35, () => wash);
    const pooled = poolingOf(wash, easel);
    const width = Math.min(wash.width, wash.height) * 0.0022;
    const rims = linesOf(wash, flow, { width, reach: width * 3, faint: 0.012, full: 0.08 }, arena);
    easel.stage(0.55);
    return pixelsOf(painted(wash, pooled, rims, full, easel));
  },
};

/** The picture with its small tones gathered into washes; at half resolution, which is enough. */
function washesOf(full: Planes, { arena, random }: Easel): { wash: Planes; flow: Flow } {
  const small = shrunkTo(full, 680, arena);
  vivid(small, 1.3);
  const unit = Math.min(small.width, small.height);
  const flat = kuwahara(small, Math.max(1, Math.round(unit * 0.0055)), arena);
  const flow = flowOf(flat, { spread: unit * 0.006, drift: random.next() }, arena);
  return { wash: smoothedAlong(flat, flow, Math.max(1.5, unit * 0.006), arena), flow };
}

/**
 * Where pigment gathers while a wash dries, as extra density: inside the rim of the darker of two
 * neighbouring washes, and as a fine line on the rim itself.
 */
function poolingOf(wash: Planes, { arena }: Easel): Float32Array {
  const { width, height } = wash;
  const unit = Math.min(width, height);
  const luma = lumaOf(wash, arena);
  const pooled = arena.floats(luma.length);
  arena.scoped(() => {
    const spare = arena.floats(luma.length);
    const near = Float32Array.from(luma);
    const far = Float32Array.from(luma);
    blur(near, spare, width, height, Math.max(1.2, unit * 0.0035));
    blur(far, spare, width, height, Math.max(1.6, unit * 0.016));
    for (let i = 0; i < luma.length; i++) {
      const rim = Math.max(0, near[i]! - luma[i]!);
      const pool = Math.max(0, far[i]! - luma[i]!);
      pooled[i] = 2.3 * rim + 0.75 * pool;
    }
    blur(pooled, spare, width, height, 0.9);
  });
  return pooled;
}

/** Lays the washes on paper, into the memory of the picture that they were taken from. */
function painted(
  wash: Planes,
  pooled: Float32Array,
  rims: Float32Array,
  result: Planes,
  easel: Easel,
): Planes {
  const { arena, unit, random } = easel;
  const { width, height } = result;
  const soft = arena.scoped(() => softened(wash, easel));
  const { levels, bits } = smooth();
  const tooth = grain();
  const film = tooth.levels[1]!;
  const fine = levelFor(smooth(), 6 / unit);
  const drift = random.between(0, 7);
  const scale = wash.width / width;
  const wobble = 0.011 * unit;
  const shiver = 0.0045 * unit;
  for (let y = 0, at = 0; y < height; y++) {
    const v = y / unit;
    if (y % 256 === 0) easel.stage(0.55 + (0.4 * y) / height);
    for (let x = 0; x < width; x++, at++) {
      const u = x / unit;
      const slow = lookUp(levels[3]!, bits - 3, u * 0.9 + drift, v * 0.9) - 0.5;
      const slower = lookUp(levels[3]!, bits - 3, u * 0.9, v * 0.9 + drift) - 0.5;
      const quick = lookUp(levels[fine]!, bits - fine, u * 4.1, v * 4.1 - drift) - 0.5;
      const quicker = lookUp(levels[fine]!, bits - fine, u * 4.1 + drift, v * 4.1) - 0.5;
      const sx = (x + wobble * slow + shiver * quick) * scale;
      const sy = (y + wobble * slower + shiver * quicker) * scale;
      // Wet in wet: broad patches of the ground run into each other, things stay crisp.
      const wet = clamp01(between(soft.blend, wash.width, wash.height, sx, sy));
      let r = between(wash.r, wash.width, wash.height, sx, sy);
      let g = between(wash.g, wash.width, wash.height, sx, sy);
      let b = between(wash.b, wash.width, wash.height, sx, sy);
      if (wet > 0.01) {
        r += (between(soft.r, wash.width, wash.height, sx, sy) - r) * wet;
        g += (between(soft.g, wash.width, wash.height, sx, sy) - g) * wet;
        b += (between(soft.b, wash.width, wash.height, sx, sy) - b) * wet;
      }
      const glaze = glazed(0.3 * r + 0.59 * g + 0.11 * b);
      r *= glaze;
      g *= glaze;
      b *= glaze;
      const rim = between(rims, wash.width, wash.height, sx, sy);
      const pool = between(pooled, wash.width, wash.height, sx, sy) + 0.5 * rim;
      // Cold-pressed paper: soft pits, a little fibre.
      const pit = lookUp(levels[fine]!, bits - fine, u * 7.3 + 0.3, v * 7.3) - 0.5;
      const fibre = film[((y & 127) << 7) | (x & 127)]! - 0.5;
      const bloom = lookUp(levels[1]!, bits - 1, u * 0.55 - drift, v * 0.55 + 0.4) - 0.5;
      const settle = 1 + 1.15 * bloom + 0.55 * pit + 0.3 * fibre + 0.5 * slow;
      const edge = borderAt(x, y, width, height, unit, slow * 0.7 + quick * 0.55 + pit * 0.35);
      const dried = edge * (1 + 0.55 * (1 - smoothstep(0.9, 3.2, edge * 3)));
      const density = Math.max(0.1, settle) * 0.72 * Math.min(1.3, dried);
      const light = 1 + 0.07 * pit + 0.05 * fibre;
      result.r[at] = PAPER[0] * light * throughPigment(r, density, pool * edge);
      result.g[at] = PAPER[1] * light * throughPigment(g, density, pool * edge);
      result.b[at] = PAPER[2] * light * throughPigment(b, density, pool * edge);
    }
  }
  return result;
}

/** Washes over each other, a glaze every seventh of the way to black, each with a drying edge. */
const GLAZES = 7;

/** What brings a tone near the washes that it is built from. */
function glazed(luma: number): number {
  const level = luma * GLAZES;
  const part = level - Math.floor(level);
  const edge = part > 0.78 ? (1 - part) * 0.2 : 0;
  const stepped = (Math.floor(level) + smoothstep(0.72, 0.98, part) - edge + 0.25) / GLAZES;
  return luma < 0.02 ? 1 : 0.45 + (0.55 * stepped) / luma;
}

/** Light that comes back through a wash of this colour (Beer and Lambert). */
function throughPigment(colour: number, density: number, pool: number): number {
  const transmitted = colour < 0.04 ? 0.04 : colour > 1 ? 1 : colour;
  return Math.exp(Math.log(transmitted) * (density + pool) - 0.5 * pool * (1 - transmitted));
}

interface Soft extends Planes {
  /** How far colours have run together, 0 … 1. */
  readonly blend: Float32Array;
}

function softened(wash: Planes, { arena }: Easel): Soft {
  const { width, height } = wash;
  const unit = Math.min(width, height);
  const spare = arena.floats(width * height);
  const [r, g, b] = [wash.r, wash.g, wash.b].map((plane) => {
    const copy = Float32Array.from(plane);
    blur(copy, spare, width, height, unit * 0.014);
    return copy;
  }) as [Float32Array, Float32Array, Float32Array];
  const blend = new Float32Array(width * height);
  for (let i = 0; i < blend.length; i++) {
    const change =
      Math.abs(r[i]! - wash.r[i]!) + Math.abs(g[i]! - wash.g[i]!) + Math.abs(b[i]! - wash.b[i]!);
    blend[i] = change > 0.12 ? 1 : change / 0.12;
  }
  // What is near an edge keeps it; far from edges everything runs.
  blur(blend, spare, width, height, unit * 0.012);
  for (let i = 0; i < blend.length; i++) blend[i] = 0.85 * (1 - smoothstep(0.12, 0.5, blend[i]!));
  return { width, height, r, g, b, blend };
}

/** 1 inside the painted field, 0 on the bare paper around it; the border between is torn. */
function borderAt(
  x: number,
  y: number,
  width: number,
  height: number,
  unit: number,
  ragged: number,
): number {
  const inside = Math.min(x, y, width - 1 - x, height - 1 - y) / unit;
  return smoothstep(0.026, 0.034, inside + ragged * 0.045);
}
