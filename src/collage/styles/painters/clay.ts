import { blur } from '../../../numerics/blur.ts';
import { between, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { smooth } from '../../render/noise.ts';
import { lightRelief } from '../craft/lit-relief.ts';
import { emptyPlanes, pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { paintRegions, regionsOf, type Regions } from '../craft/regions.ts';
import { shrink } from '../craft/resample.ts';
import { vivid } from '../craft/tone.ts';
import type { Easel, Style } from '../style.ts';

/** Everything kneaded from plasticine: rounded lumps of one colour, dents and thumb prints. */
export const clay: Style = {
  title: 'claymation',
  least: 512,
  paint: (picture, easel) => {
    const { arena, stage } = easel;
    const full = planesOf(picture, arena);
    vivid(full, 1.16);
    const regions = regionsOf(
      full,
      { colours: 19, rounding: 0.005, simplified: 0.008, distinct: 0.05, smallest: 0.0003 },
      easel,
    );
    stage(0.5);
    const sheet = emptyPlanes(picture.width, picture.height, arena);
    paintRegions(regions, regions.palette.rgb, sheet);
    for (const channel of ['r', 'g', 'b'] as const) {
      // A third of the picture's own modelling stays: lumps are not flat.
      for (let i = 0; i < sheet.r.length; i++) {
        sheet[channel][i] = 0.04 + 0.68 * sheet[channel][i]! + 0.3 * full[channel][i]!;
      }
    }
    stage(0.65);
    const relief = surfaceOf(regions, sheet, easel);
    stage(0.85);
    lightRelief(sheet, relief, { depth: 0.62, gloss: 0.5 });
    return pixelsOf(sheet);
  },
};

/** The height of the clay in pixels; also darkens the creases between lumps. */
function surfaceOf(regions: Regions, sheet: Planes, { arena, unit, random }: Easel): Float32Array {
  const { width, height, label } = regions;
  const relief = arena.floats(width * height);
  const seam = arena.floats(width * height);
  const { size } = regions.palette;
  const apart = seamsBetween(regions.palette.lab);
  for (let y = 0, at = 0; y < height; y++) {
    const down = y < height - 1 ? width : 0;
    for (let x = 0; x < width; x++, at++) {
      const right = x < width - 1 ? 1 : 0;
      const here = label[at]! * size;
      seam[at] = Math.max(apart[here + label[at + right]!]!, apart[here + label[at + down]!]!);
    }
  }
  const columns = Math.max(1, Math.round(width / 2));
  const rows = Math.max(1, Math.round(height / 2));
  const crease = arena.floats(columns * rows);
  shrink(seam, width, height, crease, columns, rows);
  const spare = arena.floats(columns * rows);
  const narrow = Math.max(1.5, unit * 0.0024);
  blur(crease, spare, columns, rows, narrow);
  for (let i = 0; i < crease.length; i++) crease[i] = Math.min(1, (crease[i]! * narrow) / 0.3);
  const swell = Float32Array.from(crease);
  blur(swell, spare, columns, rows, unit * 0.0065);
  const prints = printsOf(width, height, unit, random);
  const tile = smooth();
  const k = levelFor(tile, 3 / unit);
  const level = tile.levels[k]!;
  const bits = tile.bits - k;
  const drift = random.between(0, 5);
  const scale = unit / 1024;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const deep = between(crease, columns, rows, x / 2 - 0.25, y / 2 - 0.25);
      const round = between(swell, columns, rows, x / 2 - 0.25, y / 2 - 0.25);
      const dent = lookUp(level, bits, (x / unit) * 0.85 + drift, (y / unit) * 0.85) - 0.5;
      const knead = lookUp(level, bits, (x / unit) * 3, (y / unit) * 3 + drift) - 0.5;
      relief[at] =
        scale * (-4.2 * deep - 14 * round + 13 * dent + 3.4 * knead) + scale * 0.5 * prints[at]!;
      const shade = 1 - 0.3 * deep - 0.08 * round;
      sheet.r[at] = sheet.r[at]! * shade;
      sheet.g[at] = sheet.g[at]! * shade;
      sheet.b[at] = sheet.b[at]! * shade;
    }
  }
  return relief;
}

/** How deep the crease between lumps of two colours is: none where one shades into the other. */
function seamsBetween(lab: Float32Array): Float32Array {
  const size = lab.length / 3;
  const apart = new Float32Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const distance = Math.hypot(
        lab[a * 3]! - lab[b * 3]!,
        lab[a * 3 + 1]! - lab[b * 3 + 1]!,
        lab[a * 3 + 2]! - lab[b * 3 + 2]!,
      );
      apart[a * size + b] = smoothstep(0.07, 0.16, distance);
    }
  }
  return apart;
}

/** Ridges of thumbs pressed in here and there, −1 … 1. */
function printsOf(
  width: number,
  height: number,
  unit: number,
  random: Easel['random'],
): Float32Array {
  const prints = new Float32Array(width * height);
  const count = Math.round((20 * width * height) / (unit * unit));
  const pitch = unit * 0.0062;
  const { levels, bits } = smooth();
  for (let n = 0; n < count; n++) {
    const cx = random.between(0, width);
    const cy = random.between(0, height);
    const long = unit * random.between(0.05, 0.075);
    const turn = random.between(0, Math.PI);
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const whorl = random.between(0.75, 1.5);
    for (let y = Math.max(0, Math.floor(cy - long)); y < Math.min(height, cy + long); y++) {
      for (let x = Math.max(0, Math.floor(cx - long)); x < Math.min(width, cx + long); x++) {
        const u = ((x - cx) * cos + (y - cy) * sin) / long;
        const v = ((y - cy) * cos - (x - cx) * sin) / (long * 0.74);
        const off = u * u + v * v;
        if (off >= 1) continue;
        const bend = lookUp(levels[3]!, bits - 3, (x / unit) * 1.5, (y / unit) * 1.5) - 0.5;
        // Loops around a point beyond the tip of the thumb, bent a little.
        const far = Math.hypot((u - whorl) * long, v * long * 0.74) + bend * pitch * 7;
        const ridge = Math.sin((far / pitch) * 2 * Math.PI);
        const at = y * width + x;
        const firm = (1 - off) * (1 - off * off);
        prints[at] = prints[at]! * (1 - firm) + ridge * firm;
      }
    }
  }
  return prints;
}
