import { rasterOfBox } from '../raster.ts';
import type { ViewBox } from '../drawings.ts';
import { hueDifference, oklchOfRgb } from './oklch.ts';
import type { Oklch } from './oklch.ts';

/** Colours of a drawing that read as one: "the orange of it", "the grey of it". */
export interface ColourGroup {
  /** Medians by area. For greys the hue means nothing. */
  readonly middle: Oklch;
  readonly grey: boolean;
  /** Share of the visible area. */
  readonly area: number;
}

/** Below this chroma a colour reads as grey. */
const GREY_CHROMA = 0.035;
/** Colours within this many degrees of the group's hue belong to it. */
const HUE_REACH = 32;
/** Greys within this lightness of the group's middle belong to it. */
const GREY_REACH = 0.26;
/** Windows, wheels and outlines are grey; "a red car" never means them. */
const GREY_WEIGHT = 0.62;
const RASTER = 72;
const BINS = 36;

const analysed = new Map<string, readonly ColourGroup[]>();

/**
 * The colour groups of a drawing, the most prominent first. `key` names its looks for the cache;
 * `draw` is only called for what the cache does not know.
 */
export function colourGroups(
  key: string,
  draw: () => { readonly markup: string; readonly viewBox: ViewBox },
): readonly ColourGroup[] {
  let groups = analysed.get(key);
  if (groups === undefined) {
    if (analysed.size >= 512) analysed.clear();
    const { markup, viewBox } = draw();
    analysed.set(key, (groups = findGroups(visibleColours(markup, viewBox))));
  }
  return groups;
}

/** True when the colour belongs to the group. */
export function belongs(colour: Oklch, group: ColourGroup): boolean {
  const { middle } = group;
  if (isFeature(colour, group)) return false;
  if (group.grey) {
    return colour.c < GREY_CHROMA * 1.15 && Math.abs(colour.l - middle.l) <= GREY_REACH;
  }
  // Shades stray further in hue than lights: an orange cat has rust-brown legs.
  const reach = colour.l < middle.l - 0.1 ? HUE_REACH * 1.35 : HUE_REACH;
  return (
    colour.c >= Math.max(GREY_CHROMA * 0.45, middle.c * 0.2) &&
    Math.abs(hueDifference(middle.h, colour.h)) <= reach
  );
}

/** Eyes, nostrils and mouths are much darker than the coat around them and keep their colour. */
function isFeature(colour: Oklch, group: ColourGroup): boolean {
  return colour.l < 0.45 && colour.l < group.middle.l - 0.28 && colour.c < 0.075;
}

function visibleColours(markup: string, viewBox: ViewBox): Oklch[] {
  const { data: pixels } = rasterOfBox(markup, viewBox, RASTER);
  const colours: Oklch[] = [];
  for (let i = 0; i < pixels.length; i += 4) {
    // Premultiplied, so only opaque pixels show their true colour.
    if (pixels[i + 3]! < 250) continue;
    colours.push(oklchOfRgb(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!));
  }
  return colours;
}

function findGroups(colours: readonly Oklch[]): ColourGroup[] {
  const groups: ColourGroup[] = [];
  let rest = colours;
  while (groups.length < 4 && rest.length > colours.length * 0.05) {
    const group = mostProminent(rest, colours.length);
    if (group === undefined) break;
    groups.push(group);
    const left = rest.filter((colour) => !belongs(colour, group));
    if (left.length === rest.length) break;
    rest = left;
  }
  return groups;
}

function mostProminent(colours: readonly Oklch[], total: number): ColourGroup | undefined {
  const bins = new Float64Array(BINS);
  const greys: Oklch[] = [];
  for (const colour of colours) {
    if (colour.c < GREY_CHROMA) greys.push(colour);
    else bins[Math.floor((colour.h / 360) * BINS) % BINS]! += 1;
  }
  let peak = 0;
  let most = -1;
  for (let bin = 0; bin < BINS; bin++) {
    let sum = 0;
    for (let near = -2; near <= 2; near++) sum += bins[(bin + near + BINS) % BINS]!;
    if (sum > most) [most, peak] = [sum, bin];
  }
  if (greys.length === 0 && most <= 0) return undefined;
  if (greys.length * GREY_WEIGHT > most) {
    const l = greyMiddle(greys);
    const members = greys.filter((grey) => Math.abs(grey.l - l) <= GREY_REACH);
    return { middle: medianOf(members), grey: true, area: members.length / total };
  }
  const hue = ((peak + 0.5) * 360) / BINS;
  const members = colours.filter(
    (colour) => colour.c >= GREY_CHROMA && Math.abs(hueDifference(hue, colour.h)) <= 25,
  );
  return { middle: medianOf(members, hue), grey: false, area: members.length / total };
}

/** The lightness around which most greys lie: a panda is white and black, not the grey between. */
function greyMiddle(greys: readonly Oklch[]): number {
  const bins = new Float64Array(20);
  for (const grey of greys) bins[Math.min(19, Math.floor(grey.l * 20))]! += 1;
  let best = 0;
  let most = -1;
  for (let bin = 0; bin < 20; bin++) {
    let sum = 0;
    for (let near = -2; near <= 2; near++) sum += bins[bin + near] ?? 0;
    if (sum > most) [most, best] = [sum, bin];
  }
  return (best + 0.5) / 20;
}

function medianOf(colours: readonly Oklch[], around = 0): Oklch {
  return {
    l: median(colours.map((colour) => colour.l)),
    c: median(colours.map((colour) => colour.c)),
    h: around + median(colours.map((colour) => hueDifference(around, colour.h))),
  };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
