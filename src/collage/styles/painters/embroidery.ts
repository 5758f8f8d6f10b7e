import { smoothstep } from '../../../numerics/interpolate.ts';
import { mix } from '../../../numerics/random.ts';
import { type ColouredCells, colouredCells } from '../craft/coloured-cells.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { vivid } from '../craft/tone.ts';
import { lightlyModelled } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Stitches along the shorter edge. */
const STITCHES = 96;
/** Threads in the basket. */
const THREADS = 26;

/** Cross stitches in coloured thread on linen, with a margin of bare cloth. */
export const embroidery: Style = {
  title: 'cross-stitch embroidery',
  ground: lightlyModelled,
  least: 800,
  paint: (picture, easel) => {
    const { arena, unit, random, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.35);
    const cells = colouredCells(full, STITCHES, THREADS, easel);
    stage(0.4);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    const tooth = toothOf(picture.width, picture.height, 1, random, arena);
    linen(sheet, tooth, unit / STITCHES);
    stage(0.6);
    stitch(sheet, cells, tooth);
    return pixelsOf(sheet);
  },
};

/** The weave of the cloth: threads over and under, a hole at every stitch's corner. */
function linen(sheet: Planes, tooth: Float32Array, pitch: number): void {
  const { width, height, r, g, b } = sheet;
  for (let y = 0, at = 0; y < height; y++) {
    const v = (y / pitch) * 2 * Math.PI;
    for (let x = 0; x < width; x++, at++) {
      const u = (x / pitch) * 2 * Math.PI;
      const weave =
        0.045 * (Math.sin(2 * u) * Math.sin(2 * v)) + 0.03 * (Math.sin(4 * u) + Math.sin(4 * v));
      const hole = 0.3 * smoothstep(1.82, 1.98, Math.cos(u) + Math.cos(v));
      const light = 0.87 + weave - hole + 0.16 * (tooth[at]! - 0.5);
      r[at] = light;
      g[at] = 0.965 * light;
      b[at] = 0.89 * light;
    }
  }
}

/** One cross a cell; the leg that rises to the right lies on top. */
function stitch(
  sheet: Planes,
  { columns, rows, palette, colour }: ColouredCells,
  tooth: Float32Array,
): void {
  const { width, height } = sheet;
  const { rgb } = palette;
  const margin = 2;
  for (let y = 0, at = 0; y < height; y++) {
    const fy = (y / height) * rows;
    const j = Math.min(rows - 1, Math.floor(fy));
    for (let x = 0; x < width; x++, at++) {
      const fx = (x / width) * columns;
      const i = Math.min(columns - 1, Math.floor(fx));
      const bare = i < margin || j < margin || i >= columns - margin || j >= rows - margin;
      if (bare) continue;
      const u = fx - i - 0.5;
      const v = fy - j - 0.5;
      const rising = legAt(u, v);
      const falling = legAt(u, -v);
      const top = rising.cover >= 0.5 || rising.cover > falling.cover;
      const leg = top ? rising : falling;
      if (leg.cover <= 0) {
        // The cloth between stitches lies in their shade.
        sheet.r[at] = sheet.r[at]! * 0.8;
        sheet.g[at] = sheet.g[at]! * 0.8;
        sheet.b[at] = sheet.b[at]! * 0.8;
        continue;
      }
      const under = top ? 1 : 1 - 0.42 * smoothstep(0.42, 0.26, Math.abs(u + v));
      const strand = 0.07 * Math.sin(leg.across * 26 + leg.along * 9);
      const round = 1.16 - 0.62 * leg.across ** 4 - 0.24 * leg.across;
      const lot = 0.06 * ((mix(j * 997 + i) & 255) / 255 - 0.5);
      const light = (round + strand + lot + 0.2 * (tooth[at]! - 0.5)) * under;
      const k = colour[j * columns + i]! * 3;
      const { cover } = leg;
      sheet.r[at] = sheet.r[at]! * 0.8 * (1 - cover) + (0.03 + rgb[k]! * light) * cover;
      sheet.g[at] = sheet.g[at]! * 0.8 * (1 - cover) + (0.03 + rgb[k + 1]! * light) * cover;
      sheet.b[at] = sheet.b[at]! * 0.8 * (1 - cover) + (0.03 + rgb[k + 2]! * light) * cover;
    }
  }
}

interface Leg {
  readonly cover: number;
  /** −1 … 1 across the thread, −½ … ½ along it. */
  readonly across: number;
  readonly along: number;
}

/** The diagonal from lower left to upper right of a cell whose middle is 0, 0 and edge 1. */
function legAt(u: number, v: number): Leg {
  const across = (u + v) * Math.SQRT1_2;
  const along = (u - v) * Math.SQRT1_2;
  const half = 0.285 * (1 - 0.55 * Math.max(0, Math.abs(along) - 0.4));
  return {
    cover: smoothstep(half + 0.035, half - 0.035, Math.abs(across)),
    across: across / half,
    along,
  };
}
