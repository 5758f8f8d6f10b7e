import { blur } from '../../../numerics/blur.ts';
import { smoothstep } from '../../../numerics/interpolate.ts';
import { inkedFields } from '../craft/inked-fields.ts';
import { dotCover } from '../craft/halftone.ts';
import { toothOf } from '../craft/paper.ts';
import { lumaOf, pixelsOf, planesOf } from '../craft/planes.ts';
import { paintRegions } from '../craft/regions.ts';
import { vivid } from '../craft/tone.ts';
import { spreadValues } from '../craft/value-range.ts';
import { flatColours } from '../../render/manner.ts';
import type { Style } from '../style.ts';

/** Turn of the printer's screen. */
const SCREEN = { cos: Math.cos(0.26), sin: Math.sin(0.26) };

/** A panel of a printed comic: heavy inks, spotted blacks, dots in the shadows, a ruled frame. */
export const comic: Style = {
  title: 'a comic panel',
  ground: flatColours,
  least: 512,
  paint: (picture, easel) => {
    const { arena, unit, random } = easel;
    const { width, height } = picture;
    const full = planesOf(picture, arena);
    vivid(full, 1.5);
    const { regions, lines } = inkedFields(
      full,
      { colours: 14, rounding: 0.003, simplified: 0.006, distinct: 0.03, smallest: 0.0002 },
      { width: 0.0044, reach: 0.012, faint: 0.03, full: 0.055 },
      easel,
    );
    const value = lumaOf(full, arena);
    spreadValues(value, 0.6);
    blur(value, arena.floats(value.length), width, height, unit * 0.005);
    const tooth = toothOf(width, height, 0.8, random, arena);
    // The picture is known by now: the new one takes its place in memory.
    const sheet = full;
    paintRegions(regions, regions.palette.rgb, sheet);
    const pitch = Math.max(3, unit * 0.0092);
    const gutter = unit * 0.022;
    const rule = unit * 0.0055;
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const shade = value[at]!;
        const dots = dotCover(
          x,
          y,
          pitch,
          SCREEN.cos,
          SCREEN.sin,
          0.62 * smoothstep(0.66, 0.16, shade),
        );
        // Only what is dark itself is spotted black: a red sign in the snow stays red.
        const bright = Math.max(sheet.r[at]!, sheet.g[at]!, sheet.b[at]!);
        const inked = Math.max(lines[at]!, smoothstep(0.24, 0.17, bright));
        const rim = Math.min(x, y, width - 1 - x, height - 1 - y) + 0.5;
        const paper = 1 + 0.05 * (tooth[at]! - 0.5);
        const frame = rim < gutter ? 0 : Math.min(1, rim - gutter);
        const black = rim < gutter + rule ? 1 : inked;
        // Shadows are printed as dots of a cool, darker ink over the flat colour.
        const r = lifted(sheet.r[at]!) * (1 - 0.42 * dots);
        const g = lifted(sheet.g[at]!) * (1 - 0.4 * dots);
        const b = lifted(sheet.b[at]!) * (1 - 0.22 * dots);
        sheet.r[at] = paper * (0.975 + (r * (1 - black) + 0.07 * black - 0.975) * frame);
        sheet.g[at] = paper * (0.955 + (g * (1 - black) + 0.065 * black - 0.955) * frame);
        sheet.b[at] = paper * (0.885 + (b * (1 - black) + 0.085 * black - 0.885) * frame);
      }
    }
    return pixelsOf(sheet);
  },
};

/** Printed flats are lighter than painted shadows, and never whiter than the paper. */
function lifted(value: number): number {
  return Math.min(0.97, 0.1 + 0.98 * value);
}
