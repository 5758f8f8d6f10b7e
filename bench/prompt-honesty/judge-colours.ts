import { oklchOfRgb } from '../../src/collage/art/colour/oklch.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import type { LabelMap } from '../../src/collage/render/label-map.ts';
import type { ColourFamily } from './colour-families.ts';
import { FAMILIES_OF, familyOf } from './colour-families.ts';

/** How much of some pixels each family takes. Shares of 1. */
export type Palette = ReadonlyMap<ColourFamily, number>;

/**
 * The colours of the pixels that show some parts of a picture, as seen by eyes that are used to its
 * `light` (1 for each channel by plain day): a white towel is white by lamplight.
 */
export function paletteOf(
  map: LabelMap,
  pixels: Pixels,
  parts: readonly number[],
  light: readonly [number, number, number],
): Palette {
  const byDay = (value: number, channel: 0 | 1 | 2): number =>
    Math.min(255, Math.round(value / Math.max(0.2, light[channel])));
  const wanted = new Set(parts.map((part) => part + 1));
  const counts = new Map<ColourFamily, number>();
  let all = 0;
  for (const [at, label] of map.labels.entries()) {
    if (!wanted.has(label)) continue;
    const from = at * pixels.channels;
    const [r = 0, g = 0, b = 0] = pixels.data.subarray(from, from + 3);
    const family = familyOf(oklchOfRgb(byDay(r, 0), byDay(g, 1), byDay(b, 2)));
    counts.set(family, (counts.get(family) ?? 0) + 1);
    all++;
  }
  return new Map([...counts].map(([family, count]) => [family, count / all]));
}

/** Where only a part of what is measured has the colour: a dress on someone, stripes on a tiger. */
const SOME = 0.12;
/** A coloured thing may have grey tyres and black windows; so much of it must be coloured. */
const MUCH = 0.2;
const NEUTRAL: ReadonlySet<ColourFamily> = new Set(['black', 'grey', 'white']);

/**
 * Whether something looks as coloured as the prompt says; `undefined` when that cannot be told. One
 * colour of a whole thing must be its strongest; where it is a hue, the strongest hue. Of several
 * colours, or of something that takes only a part of the pixels, each must be there.
 */
export function hasColour(
  palette: Palette,
  colour: string,
  whole: 'whole' | 'partly',
): boolean | undefined {
  const families = FAMILIES_OF[colour];
  if (families === undefined || palette.size === 0) return undefined;
  const share = families.reduce((sum, family) => sum + (palette.get(family) ?? 0), 0);
  if (whole === 'partly') return share >= SOME;
  const hue = !families.some((family) => NEUTRAL.has(family));
  if (hue && share < MUCH) return false;
  return [...palette].every(
    ([family, other]) =>
      families.includes(family) || (hue && NEUTRAL.has(family)) || other <= share,
  );
}
