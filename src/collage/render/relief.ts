import type { Arena } from '../../numerics/arena.ts';
import { blur } from '../../numerics/blur.ts';
import { lookUp } from '../../numerics/noise-tile.ts';
import { smooth } from './noise.ts';
import type { Raster } from './raster.ts';
import type { Rgb } from './rgb.ts';

export interface ReliefLight {
  /** Towards the light in the picture's plane, length 1 or less; x right, y down. */
  readonly x: number;
  readonly y: number;
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
  if (strength <= 0) {
    tinted(raster, light.tint);
    return;
  }
  arena.scoped(() => {
    const map = heightMap(raster, size, arena);
    shaded(raster, map, size, strength, light);
  });
}

/** Height of the drawing, two grids at half its resolution: broad form and fine edge. */
interface HeightMap {
  readonly columns: number;
  readonly rows: number;
  readonly broad: Float32Array;
  readonly fine: Float32Array;
  readonly broadRadius: number;
  readonly fineRadius: number;
}

function heightMap(raster: Raster, size: number, arena: Arena): HeightMap {
  const { width, height, data } = raster;
  const columns = (width + 1) >> 1;
  const rows = (height + 1) >> 1;
  const broad = arena.floats(columns * rows);
  const fine = arena.floats(columns * rows);
  for (let j = 0; j < rows; j++) {
    const y0 = 2 * j * width;
    const y1 = Math.min(2 * j + 1, height - 1) * width;
    for (let i = 0; i < columns; i++) {
      const x0 = 2 * i;
      const x1 = Math.min(x0 + 1, width - 1);
      const a = data[(y0 + x0) * 4 + 3]! + data[(y0 + x1) * 4 + 3]!;
      const b = data[(y1 + x0) * 4 + 3]! + data[(y1 + x1) * 4 + 3]!;
      broad[j * columns + i] = (a + b) / 1020;
      // Lighter parts stand out a little: inner shapes show although alpha knows only the outline.
      const at = (y0 + x0) * 4;
      fine[j * columns + i] = (a + b) / 1020 + (data[at]! + data[at + 1]! + data[at + 2]!) / 4500;
    }
  }
  const spare = arena.floats(columns * rows);
  const broadRadius = Math.max(0.8, (size * 0.045) / 2);
  const fineRadius = Math.max(0.6, (size * 0.016) / 2);
  blur(broad, spare, columns, rows, broadRadius);
  blur(fine, spare, columns, rows, fineRadius);
  return { columns, rows, broad, fine, broadRadius, fineRadius };
}

function shaded(
  raster: Raster,
  map: HeightMap,
  size: number,
  strength: number,
  light: ReliefLight,
): void {
  const { width, height, data } = raster;
  const { columns, rows, broad, fine } = map;
  const [tintR, tintG, tintB] = light.tint;
  const [shadeR, shadeG, shadeB] = light.shade;
  const broadSlope = 1.15 * map.broadRadius;
  const fineSlope = 0.95 * map.fineRadius;
  const power = strength * (0.45 + 0.55 * light.contrast);
  const tile = smooth();
  const clay = tile.levels[1]!;
  const clayBits = tile.bits - 1;
  const texture = Math.min(0.02, 1.6 / size);
  for (let y = 0; y < height; y++) {
    const fj = Math.min(rows - 2, Math.max(1, y / 2 - 0.25));
    const j = Math.max(0, Math.floor(fj));
    const tj = fj - j;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const alpha = data[at + 3]!;
      if (alpha === 0) continue;
      const i = Math.min(columns - 2, Math.max(1, x >> 1));
      const k = Math.max(0, j * columns + i);
      const below = Math.min(k + columns, columns * rows - 2);
      const gx =
        broad[k + 1]! -
        broad[k - 1]! +
        (broad[below + 1]! - broad[below - 1]! - broad[k + 1]! + broad[k - 1]!) * tj;
      const gy = (broad[below]! - broad[k]!) * 2;
      const hx = fine[k + 1]! - fine[k - 1]!;
      const hy = (fine[below]! - fine[k]!) * 2;
      const form = -(gx * light.x + gy * light.y) * broadSlope;
      const edge = -(hx * light.x + hy * light.y) * fineSlope;
      const facing = form + 0.55 * edge;
      const n = lookUp(clay, clayBits, x * texture * 3.1, y * texture * 3.1) - 0.5;
      const lit = (facing > 0 ? facing : 0) * power;
      const dark = Math.min(
        0.82,
        (facing < 0 ? -facing : 0) * power * 1.05 + (1 - broad[k]!) * 0.22 * power,
      );
      const rim = edge > 0.32 ? (edge - 0.32) * 0.5 * power : 0;
      const up = (0.5 * lit + rim) * alpha;
      const base = 1 + n * 0.1 * strength;
      const keep = 1 - dark;
      const low = dark * 0.34 * alpha;
      data[at] = cut((data[at]! * base * keep + low * shadeR) * tintR + up * 0.92 * tintR, alpha);
      data[at + 1] = cut(
        (data[at + 1]! * base * keep + low * shadeG) * tintG + up * 0.84 * tintG,
        alpha,
      );
      data[at + 2] = cut(
        (data[at + 2]! * base * keep + low * shadeB) * tintB + up * 0.66 * tintB,
        alpha,
      );
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
