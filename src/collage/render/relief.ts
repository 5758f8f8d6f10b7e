import type { Arena } from '../../numerics/arena.ts';
import { blur } from '../../numerics/blur.ts';
import { smooth } from './noise.ts';
import type { Raster } from '../art/raster.ts';
import type { Rgb } from './rgb.ts';

export interface ReliefLight {
  /** Towards the light in the picture's plane, length 1 or less; x right, y down. */
  readonly x: number;
  readonly y: number;
  /** Share of the modelling that is carried out: 0 leaves everything flat. */
  readonly modelling: number;
  /** Strength of lights and shades: the palette's contrast. */
  readonly contrast: number;
  /** Colour of shaded sides. */
  readonly shade: Rgb;
  /** Multiplies every colour. */
  readonly tint: Rgb;
}

/**
 * Lights a flat drawing as if it were modelled from clay, in place. Its alpha, blurred at two radii,
 * is taken as its height; sides that face the light turn warm and bright, the others cool and dark,
 * and a thin rim shines. This is what makes drawings of different hands look like one set.
 *
 * @param size the drawing's size in pixels, to which the radii are relative.
 * @param strength 0 leaves it flat (only tinted), 1 models it fully.
 */
export function modelled(
  raster: Raster,
  size: number,
  strength: number,
  light: ReliefLight,
  arena: Arena,
): void {
  const depth = strength * light.modelling;
  if (depth <= 0) {
    tinted(raster, light.tint);
    return;
  }
  arena.scoped(() => {
    const columns = (raster.width + 1) >> 1;
    const rows = (raster.height + 1) >> 1;
    const lit = arena.floats(columns * rows);
    const dark = arena.floats(columns * rows);
    lightMaps(raster, columns, rows, lit, dark, size, depth, light, arena);
    shaded(raster, columns, rows, lit, dark, size, depth, light);
  });
}

/**
 * Light and shade at half the drawing's resolution. Its height is its alpha at two radii: the broad
 * one gives the form, the fine one the edge that catches a rim of light.
 */
function lightMaps(
  raster: Raster,
  columns: number,
  rows: number,
  lit: Float32Array,
  dark: Float32Array,
  size: number,
  strength: number,
  light: ReliefLight,
  arena: Arena,
): void {
  const broad = arena.floats(columns * rows);
  const fine = arena.floats(columns * rows);
  heights(raster, columns, rows, broad, fine);
  const broadRadius = Math.max(0.8, (size * 0.045) / 2);
  const fineRadius = Math.max(0.6, (size * 0.016) / 2);
  // `lit` serves as the blur's spare memory before it is filled.
  blur(broad, lit, columns, rows, broadRadius);
  blur(fine, lit, columns, rows, fineRadius);
  const formSlope = 1.15 * broadRadius;
  const edgeSlope = 0.95 * fineRadius;
  const power = strength * (0.45 + 0.55 * light.contrast);
  for (let j = 0; j < rows; j++) {
    const up = (j > 0 ? j - 1 : 0) * columns;
    const down = (j < rows - 1 ? j + 1 : j) * columns;
    const row = j * columns;
    for (let i = 0; i < columns; i++) {
      const left = i > 0 ? i - 1 : 0;
      const right = i < columns - 1 ? i + 1 : i;
      const height = broad[row + i]!;
      const gx = broad[row + right]! - broad[row + left]!;
      const gy = broad[down + i]! - broad[up + i]!;
      const hx = fine[row + right]! - fine[row + left]!;
      const hy = fine[down + i]! - fine[up + i]!;
      const edge = -(hx * light.x + hy * light.y) * edgeSlope;
      const facing = -(gx * light.x + gy * light.y) * formSlope + 0.55 * edge;
      const rim = edge > 0.32 ? (edge - 0.32) * 0.5 : 0;
      lit[row + i] = ((facing > 0 ? 0.5 * facing : 0) + rim) * power;
      const shade = ((facing < 0 ? -0.86 * facing : 0) + (1 - height) * 0.16) * power;
      dark[row + i] = shade < 0.62 ? shade : 0.62;
    }
  }
}

/** Alpha averaged over two by two pixels; in `fine`, lighter parts stand out a little. */
function heights(
  raster: Raster,
  columns: number,
  rows: number,
  broad: Float32Array,
  fine: Float32Array,
): void {
  const { width, height, data } = raster;
  for (let j = 0; j < rows; j++) {
    const y0 = 2 * j * width;
    const y1 = Math.min(2 * j + 1, height - 1) * width;
    for (let i = 0; i < columns; i++) {
      const x0 = 2 * i;
      const x1 = x0 + 1 < width ? x0 + 1 : x0;
      const at = (y0 + x0) * 4;
      const alpha =
        data[at + 3]! +
        data[(y0 + x1) * 4 + 3]! +
        data[(y1 + x0) * 4 + 3]! +
        data[(y1 + x1) * 4 + 3]!;
      broad[j * columns + i] = alpha / 1020;
      // Inner shapes show although alpha knows only the outline.
      fine[j * columns + i] = alpha / 1020 + (data[at]! + data[at + 1]! + data[at + 2]!) / 4500;
    }
  }
}

function shaded(
  raster: Raster,
  columns: number,
  rows: number,
  lit: Float32Array,
  dark: Float32Array,
  size: number,
  strength: number,
  light: ReliefLight,
): void {
  const { width, height, data } = raster;
  const [tintR, tintG, tintB] = light.tint;
  const [shadeR, shadeG, shadeB] = light.shade;
  const tile = smooth();
  const clay = tile.levels[1]!;
  const bits = tile.bits - 1;
  const mask = (1 << bits) - 1;
  // One value of the tile covers about a 50th of the drawing's size, or a pixel if that is more.
  const texture = Math.min(1, 100 / size);
  const rough = 0.1 * strength;
  for (let y = 0; y < height; y++) {
    const fj = Math.max(0, y / 2 - 0.25);
    const j = Math.min(rows - 1, Math.floor(fj));
    const tj = fj - j;
    const above = j * columns;
    const below = Math.min(rows - 1, j + 1) * columns;
    const clayRow = (Math.floor(y * texture) & mask) << bits;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const alpha = data[at + 3]!;
      if (alpha === 0) continue;
      // Pixel centres lie a quarter cell left or right of a cell's centre.
      const i = (x - 1) >> 1;
      const i0 = i < 0 ? 0 : i;
      const i1 = i + 1 < columns ? i + 1 : columns - 1;
      const ti = x & 1 ? 0.25 : 0.75;
      const litTop = lit[above + i0]! + (lit[above + i1]! - lit[above + i0]!) * ti;
      const litLow = lit[below + i0]! + (lit[below + i1]! - lit[below + i0]!) * ti;
      const darkTop = dark[above + i0]! + (dark[above + i1]! - dark[above + i0]!) * ti;
      const darkLow = dark[below + i0]! + (dark[below + i1]! - dark[below + i0]!) * ti;
      const up = (litTop + (litLow - litTop) * tj) * alpha;
      const shade = darkTop + (darkLow - darkTop) * tj;
      const grainy = 1 + (clay[clayRow + (Math.floor(x * texture) & mask)]! - 0.5) * rough;
      const keep = grainy * (1 - shade);
      const low = shade * 0.4 * alpha;
      data[at] = cut((data[at]! * keep + low * shadeR + up * 0.92) * tintR, alpha);
      data[at + 1] = cut((data[at + 1]! * keep + low * shadeG + up * 0.84) * tintG, alpha);
      data[at + 2] = cut((data[at + 2]! * keep + low * shadeB + up * 0.66) * tintB, alpha);
    }
  }
}

function tinted(raster: Raster, tint: Rgb): void {
  const { data } = raster;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha === 0) continue;
    data[at] = cut(data[at]! * tint[0], alpha);
    data[at + 1] = cut(data[at + 1]! * tint[1], alpha);
    data[at + 2] = cut(data[at + 2]! * tint[2], alpha);
  }
}

/** A premultiplied colour can be no larger than its alpha. */
function cut(value: number, alpha: number): number {
  return value < 0 ? 0 : value > alpha ? alpha : value;
}
