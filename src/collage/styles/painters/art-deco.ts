import { labInto } from '../../../numerics/oklab.ts';
import { flatColours } from '../../render/manner.ts';
import { inkedFields } from '../craft/inked-fields.ts';
import { nearest, paletteFrom } from '../craft/palette.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, type Planes, planesOf } from '../craft/planes.ts';
import { paintRegions } from '../craft/regions.ts';
import type { Easel, Style } from '../style.ts';

/** Lithographer's inks of the twenties: night, petrol, jade, gold, brick, rose, bone. */
const INKS = [
  '#10182b',
  '#1e3a4c',
  '#2f6f73',
  '#78aca0',
  '#b8863b',
  '#e0b862',
  '#a5422e',
  '#d97f5a',
  '#e6b9a0',
  '#6b5a4a',
  '#c9bfa6',
  '#f3e6c8',
] as const;
const GOLD = [0.79, 0.62, 0.3] as const;

/** A poster of the twenties: few rich inks, beams behind the subject, gold lines, a stepped frame. */
export const artDeco: Style = {
  title: 'an art deco poster',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, random, things } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const { regions, lines } = inkedFields(
      full,
      { colours: 15, rounding: 0.0046, simplified: 0.007, distinct: 0.03, smallest: 0.0003 },
      { width: 0.003, reach: 0.016, faint: 0.03, full: 0.055 },
      easel,
    );
    const sheet = full;
    paintRegions(regions, inkedIn(regions.palette.lab), sheet);
    const tooth = toothOf(width, height, 0.9, random, arena);
    const [x0, y0] = [width * random.between(0.4, 0.6), height * 0.62];
    const beams = random.integer(12, 17);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const turn = (Math.atan2(y - y0, x - x0) / Math.PI) * beams;
        const above = y < y0 ? 1 : 0;
        const beam = things[at] === 0 && above === 1 && (Math.floor(turn) & 1) === 0 ? 0.13 : 0;
        const light = (1 + 0.08 * (tooth[at]! - 0.5)) * (1 - 0.16 * (y / height));
        const line = lines[at]! * (things[at] === 0 ? 0.4 : 0.95);
        sheet.r[at] = inkOver((sheet.r[at]! + beam * (1 - sheet.r[at]!)) * light, 0.063, line);
        sheet.g[at] = inkOver((sheet.g[at]! + beam * (0.9 - sheet.g[at]!)) * light, 0.09, line);
        sheet.b[at] = inkOver((sheet.b[at]! + beam * (0.7 - sheet.b[at]!)) * light, 0.16, line);
      }
    }
    framed(sheet, easel);
    return pixelsOf(sheet);
  },
};

const inkOver = (value: number, ink: number, cover: number): number =>
  value + (ink - value) * cover;

/** Two gold lines around a dark border, whose corners step inwards three times. */
function framed({ width, height, r, g, b }: Planes, { unit }: Easel): void {
  const step = 0.022 * unit;
  const night = [0.063, 0.094, 0.169] as const;
  for (let y = 0, at = 0; y < height; y++) {
    const dy = Math.min(y, height - 1 - y);
    for (let x = 0; x < width; x++, at++) {
      const dx = Math.min(x, width - 1 - x);
      // How far inside a rectangle whose corners are cut in steps, pixels.
      let inside = Infinity;
      for (let k = 0; k < 4; k++) {
        inside = Math.min(inside, Math.max(dx - k * step, dy - (3 - k) * step));
      }
      inside = Math.min(inside, dx, dy) - 0.9 * step;
      const outer = Math.abs(inside) < 0.0026 * unit;
      const inner = Math.abs(inside - 0.45 * step) < 0.0013 * unit;
      const ink = outer || inner ? GOLD : inside < 0 ? night : undefined;
      if (ink === undefined) continue;
      const sheen = ink === GOLD ? 1 + 0.22 * Math.sin(((x + y) / unit) * 9) : 1;
      r[at] = ink[0] * sheen;
      g[at] = ink[1] * sheen;
      b[at] = ink[2] * sheen;
    }
  }
}

/** The nearest ink of each colour, keeping a third of the colour itself. */
function inkedIn(lab: Float32Array): Float32Array {
  const inks = new Float32Array(INKS.length * 3);
  for (const [i, hex] of INKS.entries()) {
    const n = Number.parseInt(hex.slice(1), 16);
    labInto(inks, i * 3, (n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255);
  }
  const mixed = new Float32Array(lab.length);
  for (let k = 0; k < lab.length; k += 3) {
    const ink = nearest(inks, lab[k]!, 0.75 * lab[k + 1]!, 0.75 * lab[k + 2]!) * 3;
    for (let c = 0; c < 3; c++) mixed[k + c] = 0.68 * inks[ink + c]! + 0.32 * lab[k + c]!;
  }
  return paletteFrom(mixed).rgb;
}
