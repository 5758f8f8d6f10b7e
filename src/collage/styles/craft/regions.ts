import { between } from '../../../numerics/interpolate.ts';
import { blur } from '../../../numerics/blur.ts';
import type { Easel } from '../style.ts';
import { smoothedAlong } from './along.ts';
import { evened } from './evened.ts';
import { flowOf } from './flow.ts';
import { kuwahara } from './kuwahara.ts';
import { labInto } from '../../../numerics/oklab.ts';
import { type Palette, nearest, paletteOf } from './palette.ts';
import { emptyPlanes, type Planes } from './planes.ts';
import { thingsAt } from './things-at.ts';
import { shrunkTo } from './resample.ts';
import { withoutSpecks } from './specks.ts';

/**
 * A picture as fields of few colours with smooth outlines. At an outline a pixel belongs to two
 * fields: `mix` of 255 parts show `second`, the rest `label`.
 */
export interface Regions {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly label: Uint8Array;
  readonly second: Uint8Array;
  readonly mix: Uint8Array;
}

export interface RegionOptions {
  readonly colours: number;
  /** How far outlines are rounded, as a share of the shorter edge. */
  readonly rounding: number;
  /** Size of what is ironed out before, likewise. */
  readonly simplified: number;
  /** Colours nearer than this in OKLab count as one. */
  readonly distinct: number;
  /** Fields smaller than this share of the picture go. */
  readonly smallest: number;
}

/** How much smaller, or larger, than asked the least fields of things and of scenery are. */
const FINE = 0.35;
const BROAD = 2.5;

/** About how far a style is once it has its fields. */
const FIELDS_FOUND = 0.4;

/** Where outlines are found; they are drawn at full size all the same. */
const WORKING_EDGE = 420;

/** Gathers a picture's colours into flat fields, as a cutter or a printer sees it. */
export function regionsOf(full: Planes, options: RegionOptions, easel: Easel): Regions {
  const regions = easel.arena.scoped(() => gatheredRegions(full, options, easel));
  easel.show?.(FIELDS_FOUND, () => {
    const sheet = emptyPlanes(full.width, full.height, easel.arena);
    paintRegions(regions, regions.palette.rgb, sheet);
    return sheet;
  });
  return regions;
}

function gatheredRegions(full: Planes, options: RegionOptions, easel: Easel): Regions {
  const { arena, random } = easel;
  const small = shrunkTo(full, WORKING_EDGE, arena);
  const unit = Math.min(small.width, small.height);
  const things = thingsAt(easel.things, full, small);
  const radius = Math.max(1, Math.round(unit * options.simplified));
  const flat = kuwahara(small, radius, arena);
  // Scenery is drawn with a broader hand than what stands before it.
  if (radius > 1) keepDetail(flat, kuwahara(small, 1, arena), things);
  const flow = flowOf(flat, { spread: unit * 0.006, drift: random.next() }, arena);
  const calm = evened(smoothedAlong(flat, flow, unit * 0.008, arena), unit * 0.016, arena);
  const palette = paletteOf(calm, options.colours, random, things);
  const labels = labelsOf(calm, palette, options.distinct);
  const { width, height } = calm;
  const smallest = options.smallest * width * height;
  withoutSpecks(labels, width, height, (at) => (things[at] === 0 ? BROAD : FINE) * smallest);
  const sigma = Math.max(1, options.rounding * unit);
  const shares = sharesOf(labels, palette.size, width, height, sigma, easel);
  return drawnLarge(labels, shares, palette, width, height, sigma, full);
}

/** Takes the pixels of things from a more detailed picture. */
function keepDetail(picture: Planes, detailed: Planes, things: Uint8Array): void {
  for (let i = 0; i < things.length; i++) {
    if (things[i] === 0) continue;
    picture.r[i] = detailed.r[i]!;
    picture.g[i] = detailed.g[i]!;
    picture.b[i] = detailed.b[i]!;
  }
}

function labelsOf(picture: Planes, palette: Palette, distinct: number): Uint8Array {
  const sheet = gathered(palette.lab, distinct);
  const labels = new Uint8Array(picture.r.length);
  const lab = new Float32Array(3);
  for (let i = 0; i < labels.length; i++) {
    labInto(lab, 0, picture.r[i]!, picture.g[i]!, picture.b[i]!);
    labels[i] = sheet[nearest(palette.lab, lab[0]!, lab[1]!, lab[2]!)]!;
  }
  return labels;
}

/** For each colour the first one that it can hardly be told from, mostly itself. */
function gathered(lab: Float32Array, distinct: number): Uint8Array {
  const first = new Uint8Array(lab.length / 3);
  for (let k = 0; k < first.length; k++) {
    first[k] = k;
    for (let j = 0; j < k; j++) {
      const distance = Math.hypot(
        lab[k * 3]! - lab[j * 3]!,
        lab[k * 3 + 1]! - lab[j * 3 + 1]!,
        lab[k * 3 + 2]! - lab[j * 3 + 2]!,
      );
      if (first[j] === j && distance < distinct) {
        first[k] = j;
        break;
      }
    }
  }
  return first;
}

/** For each colour how much of a pixel's surroundings it holds; labels become the largest share. */
function sharesOf(
  labels: Uint8Array,
  size: number,
  width: number,
  height: number,
  sigma: number,
  { arena }: Easel,
): readonly Float32Array[] {
  const spare = arena.floats(labels.length);
  const shares = Array.from({ length: size }, (_, k) => {
    const share = arena.floats(labels.length);
    for (let i = 0; i < labels.length; i++) share[i] = labels[i] === k ? 1 : 0;
    blur(share, spare, width, height, sigma);
    return share;
  });
  for (let i = 0; i < labels.length; i++) {
    let best = -1;
    for (let k = 0; k < size; k++) {
      if (shares[k]![i]! > best) {
        best = shares[k]![i]!;
        labels[i] = k;
      }
    }
  }
  return shares;
}

function drawnLarge(
  labels: Uint8Array,
  shares: readonly Float32Array[],
  palette: Palette,
  width: number,
  height: number,
  sigma: number,
  full: Planes,
): Regions {
  const area = full.width * full.height;
  const label = new Uint8Array(area);
  const second = new Uint8Array(area);
  const mix = new Uint8Array(area);
  const scaleX = width / full.width;
  const scaleY = height / full.height;
  // Two blurred neighbours cross with a slope of 0.8/σ a small pixel.
  const steep = (0.5 * sigma) / 0.8 / Math.max(scaleX, 1e-9);
  for (let y = 0, at = 0; y < full.height; y++) {
    const fy = (y + 0.5) * scaleY - 0.5;
    const j0 = Math.max(0, Math.floor(fy));
    const j1 = Math.min(height - 1, j0 + 1);
    for (let x = 0; x < full.width; x++, at++) {
      const fx = (x + 0.5) * scaleX - 0.5;
      const i0 = Math.max(0, Math.floor(fx));
      const i1 = Math.min(width - 1, i0 + 1);
      const a = labels[j0 * width + i0]!;
      const b = labels[j0 * width + i1]!;
      const c = labels[j1 * width + i0]!;
      const d = labels[j1 * width + i1]!;
      if (a === b && a === c && a === d) {
        label[at] = a;
        second[at] = a;
        continue;
      }
      let [first, next, most, more] = [a, a, -1, -1];
      for (let n = 0; n < 4; n++) {
        const k = n === 0 ? a : n === 1 ? b : n === 2 ? c : d;
        if (k === first && most >= 0) continue;
        const share = between(shares[k]!, width, height, fx, fy);
        if (share > most) {
          [next, more] = [first, most];
          [first, most] = [k, share];
        } else if (share > more && k !== first) {
          [next, more] = [k, share];
        }
      }
      label[at] = first;
      second[at] = next;
      if (more >= 0) mix[at] = 255 * Math.max(0, 0.5 - steep * (most - more));
    }
  }
  return { width: full.width, height: full.height, palette, label, second, mix };
}

/** Paints every field in its colour of `rgb`, three values a colour. */
export function paintRegions(regions: Regions, rgb: Float32Array, to: Planes): void {
  const { label, second, mix } = regions;
  for (let i = 0; i < label.length; i++) {
    const k = label[i]! * 3;
    const m = mix[i]! / 255;
    const n = second[i]! * 3;
    to.r[i] = rgb[k]! + (rgb[n]! - rgb[k]!) * m;
    to.g[i] = rgb[k + 1]! + (rgb[n + 1]! - rgb[k + 1]!) * m;
    to.b[i] = rgb[k + 2]! + (rgb[n + 2]! - rgb[k + 2]!) * m;
  }
}
