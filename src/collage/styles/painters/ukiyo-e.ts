import { clamp01, smoothstep } from '../../../numerics/interpolate.ts';
import { levelFor, lookUp } from '../../../numerics/noise-tile.ts';
import { smooth } from '../../render/noise.ts';
import { inkedFields } from '../craft/inked-fields.ts';
import { labInto } from '../../../numerics/oklab.ts';
import { paletteFrom } from '../craft/palette.ts';
import { toothOf } from '../craft/paper.ts';
import { pixelsOf, planesOf } from '../craft/planes.ts';
import { paintRegions } from '../craft/regions.ts';
import { seal } from '../craft/seal.ts';
import { flatColours } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Inks of the woodblock printers: Prussian blue in four strengths, earths, safflower, pine, soot. */
const INKS = [
  '#1b2f55',
  '#33598a',
  '#6f93b0',
  '#b4c6c5',
  '#e9dcbb',
  '#d9bd86',
  '#c9973f',
  '#b8503a',
  '#d98a70',
  '#e5b6a2',
  '#6c7a45',
  '#a3a866',
  '#7a5a43',
  '#4a3b38',
  '#8f8a83',
  '#7d5a78',
  '#c0607a',
] as const;

/** A woodblock print: few inks in flat bands, a graded sky, blue key lines, the grain of the block. */
export const ukiyoE: Style = {
  title: 'a Japanese woodblock print',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const { regions, lines } = inkedFields(
      full,
      { colours: 12, rounding: 0.0042, simplified: 0.006, distinct: 0.03, smallest: 0.0003 },
      { width: 0.0034, reach: 0.016, faint: 0.02, full: 0.04 },
      easel,
    );
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    paintRegions(regions, inksOf(regions.palette.lab), sheet);
    const tooth = toothOf(width, height, 1.1, random, arena);
    const tile = smooth();
    const k = levelFor(tile, 3 / unit);
    const level = tile.levels[k]!;
    const bits = tile.bits - k;
    const drift = random.between(0, 4);
    const margin = unit * 0.032;
    for (let y = 0, at = 0; y < height; y++) {
      const down = y / height;
      // The printer wipes the block so that the ink deepens towards the top of the sky.
      const wiped = 0.8 * (1 - smoothstep(0, 0.24, down + 0.02));
      for (let x = 0; x < width; x++, at++) {
        const across = x / unit;
        const board = lookUp(level, bits, across * 0.28 + drift, (y / unit) * 3.4 + 0.25 * across);
        const grainy = 0.17 * (board - 0.5) + 0.1 * (tooth[at]! - 0.5);
        const cover = clamp01(0.93 - 0.9 * Math.max(0, grainy));
        const line = lines[at]! * (0.92 + 0.3 * (tooth[at]! - 0.5));
        const rim = Math.min(x, y, width - 1 - x, height - 1 - y);
        const inside = clamp01(rim - margin + 1.5 * (tooth[at]! - 0.5));
        const framed = rim - margin < unit * 0.0028 ? 1 : 0;
        const paper = 1 + 0.09 * (tooth[at]! - 0.5) + 0.03 * (board - 0.5);
        const key = Math.max(line, framed);
        const r = printed(0.925, sheet.r[at]!, cover, wiped * 0.86, 0.11, key, 0.09);
        const g = printed(0.88, sheet.g[at]!, cover, wiped * 0.8, 0.2, key, 0.12);
        const b = printed(0.765, sheet.b[at]!, cover, wiped * 0.7, 0.38, key, 0.2);
        sheet.r[at] = paper * (0.925 + (r - 0.925) * inside);
        sheet.g[at] = paper * (0.88 + (g - 0.88) * inside);
        sheet.b[at] = paper * (0.765 + (b - 0.765) * inside);
      }
    }
    seal(sheet, random);
    return pixelsOf(sheet);
  },
};

function printed(
  paper: number,
  ink: number,
  cover: number,
  wiped: number,
  blue: number,
  key: number,
  keyInk: number,
): number {
  const inked = ink + (blue - ink) * wiped;
  const flat = paper + (inked - paper) * cover;
  return flat + (keyInk - flat) * key;
}

/** The printer's ink for each colour: near in hue first, then in lightness. */
function inksOf(lab: Float32Array): Float32Array {
  const inks = new Float32Array(INKS.length * 3);
  for (const [i, hex] of INKS.entries()) {
    const n = Number.parseInt(hex.slice(1), 16);
    labInto(inks, i * 3, (n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255);
  }
  const chosen = new Float32Array(lab.length);
  let [darkest, lightest] = [1, 0];
  for (let k = 0; k < lab.length; k += 3) {
    darkest = Math.min(darkest, lab[k]!);
    lightest = Math.max(lightest, lab[k]!);
  }
  // Prints live from light paper and a few darks, by night too.
  const light = (l: number): number =>
    0.5 * l + 0.5 * (0.24 + (0.71 * (l - darkest)) / Math.max(0.25, lightest - darkest));
  for (let k = 0; k < lab.length; k += 3) {
    const chroma = Math.hypot(lab[k + 1]!, lab[k + 2]!);
    const hue = Math.atan2(lab[k + 2]!, lab[k + 1]!);
    let best = Infinity;
    for (let i = 0; i < inks.length; i += 3) {
      const dl = light(lab[k]!) - inks[i]!;
      const inkChroma = Math.hypot(inks[i + 1]!, inks[i + 2]!);
      const turn = Math.atan2(inks[i + 2]!, inks[i + 1]!) - hue;
      const strength = inkChroma - Math.min(0.13, 0.8 * chroma);
      // The less colour there is, the less it matters which.
      const distance =
        0.8 * dl * dl +
        2 * strength * strength +
        Math.min(0.16, 0.9 * chroma) * (1 - Math.cos(turn)) * 1.6;
      if (distance >= best) continue;
      best = distance;
      // Two thirds ink, one third the picture: neighbours that share an ink stay apart.
      chosen[k] = 0.5 * inks[i]! + 0.5 * light(lab[k]!);
      chosen[k + 1] = 0.8 * inks[i + 1]! + 0.2 * lab[k + 1]!;
      chosen[k + 2] = 0.8 * inks[i + 2]! + 0.2 * lab[k + 2]!;
    }
  }
  return paletteFrom(chosen).rgb;
}
