import { blur } from '../../../numerics/blur.ts';
import { outlineFlow } from '../craft/flow.ts';
import { dotCover } from '../craft/halftone.ts';
import { linesOf } from '../craft/lines.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { regionsOf } from '../craft/regions.ts';
import { vivid } from '../craft/tone.ts';
import { spreadValues } from '../craft/value-range.ts';
import { flatColours } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Printers' inks by hue in OKLab, degrees. */
const INKS = [
  { hue: 5, rgb: [1, 0.3, 0.6] },
  { hue: 28, rgb: [0.93, 0.11, 0.14] },
  { hue: 60, rgb: [1, 0.55, 0.08] },
  { hue: 100, rgb: [1, 0.87, 0.05] },
  { hue: 140, rgb: [0.2, 0.72, 0.25] },
  { hue: 195, rgb: [0, 0.72, 0.72] },
  { hue: 235, rgb: [0.08, 0.65, 0.93] },
  { hue: 265, rgb: [0.1, 0.3, 0.8] },
  { hue: 310, rgb: [0.6, 0.2, 0.75] },
] as const;
/** For what has no colour of its own. */
const GREY_INK = [0.36, 0.72, 0.95] as const;
const PAPER = [0.995, 0.985, 0.955] as const;
const BLACK = 0.05;

const SCREEN = { cos: Math.SQRT1_2, sin: Math.SQRT1_2 };

/** A screen print: every hue becomes one loud ink, light tones dots on white, dark ones dots of black. */
export const popArt: Style = {
  title: 'pop art',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, stage } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    const regions = regionsOf(
      full,
      { colours: 12, rounding: 0.004, simplified: 0.006, distinct: 0, smallest: 0.0004 },
      easel,
    );
    vivid(full, 1.4);
    const inks = inksOf(regions.palette.lab);
    stage(0.4);
    const flow = outlineFlow(full, easel);
    const lines = linesOf(
      full,
      flow,
      { width: unit * 0.0062, reach: unit * 0.015, faint: 0.045, full: 0.07 },
      arena,
    );
    stage(0.75);
    const value = lumaOf(full, arena);
    // Strong colours print as themselves, however dark they are.
    for (let i = 0; i < value.length; i++) {
      const most = Math.max(full.r[i]!, full.g[i]!, full.b[i]!);
      const least = Math.min(full.r[i]!, full.g[i]!, full.b[i]!);
      const strength = (most - least) / Math.max(0.05, most);
      value[i] = value[i]! + 0.9 * strength * Math.max(0, 0.55 - value[i]!);
    }
    spreadValues(value, 0.62);
    blur(value, arena.floats(value.length), width, height, unit * 0.006);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    const pitch = Math.max(4, unit * 0.0165);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const shade = value[at]!;
        const light = dotCover(x, y, pitch, SCREEN.cos, SCREEN.sin, tint(shade));
        // The black screen is shifted by half a cell, so that its dots fall between.
        const dark = dotCover(x + 0.5 * pitch, y, pitch, SCREEN.cos, SCREEN.sin, shadow(shade));
        const black = Math.max(dark, lines[at]!);
        const m = regions.mix[at]! / 255;
        const k = regions.label[at]! * 3;
        const n = regions.second[at]! * 3;
        sheet.r[at] = printed(PAPER[0], inks[k]! + (inks[n]! - inks[k]!) * m, light, black);
        sheet.g[at] = printed(
          PAPER[1],
          inks[k + 1]! + (inks[n + 1]! - inks[k + 1]!) * m,
          light,
          black,
        );
        sheet.b[at] = printed(
          PAPER[2],
          inks[k + 2]! + (inks[n + 2]! - inks[k + 2]!) * m,
          light,
          black,
        );
      }
    }
    return pixelsOf(sheet);
  },
};

/** How much of the white is covered by colour: dots where it is light, all of it elsewhere. */
function tint(shade: number): number {
  return shade > 0.93 ? 0 : shade > 0.66 ? 0.16 + 0.42 * ((0.93 - shade) / 0.27) : 1;
}

/** How much of the colour is covered by black. */
function shadow(shade: number): number {
  return shade < 0.06 ? 1 : shade < 0.19 ? 0.12 + 0.5 * ((0.19 - shade) / 0.13) : 0;
}

function printed(paper: number, ink: number, light: number, black: number): number {
  const colour = paper + (ink - paper) * light;
  return colour + (BLACK - colour) * black;
}

/** The ink for each of the palette's colours. */
function inksOf(lab: Float32Array): Float32Array {
  const inks = new Float32Array(lab.length);
  for (let k = 0; k < lab.length; k += 3) {
    const hue = ((Math.atan2(lab[k + 2]!, lab[k + 1]!) * 180) / Math.PI + 360) % 360;
    const distance = (ink: (typeof INKS)[number]): number =>
      Math.abs(((hue - ink.hue + 540) % 360) - 180);
    const nearest = INKS.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const grey = Math.hypot(lab[k + 1]!, lab[k + 2]!) < 0.05;
    inks.set(grey ? GREY_INK : nearest.rgb, k);
  }
  return inks;
}
