import { Resvg } from '@resvg/resvg-js';
import type { ViewBox } from './drawings.ts';
import { nestingOf } from './markup-nesting.ts';

/** Red, green, blue, alpha, eight bits each, colours multiplied by alpha as resvg gives them. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A raster and where its upper left corner lies. */
export interface PlacedRaster extends Raster {
  readonly left: number;
  readonly top: number;
}

/** Whole pixels. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Letters come as outlines; nothing is to be looked for on the machine. */
const font = { loadSystemFonts: false };

/** More pixels than any picture needs; what asks for more is a fault in its coordinates. */
const MOST_PIXELS = 2 ** 27;
/** Pixels; resvg counts in fractions of them and ends the process on numbers in the millions. */
const FARTHEST = 1_000_000;

/**
 * Draws SVG markup whose coordinates are pixels.
 *
 * @throws RangeError when the markup reaches absurdly far outside its canvas.
 */
export function rasterised(width: number, height: number, markup: string): Raster {
  return painted(documentOf(width, height, markup), { left: 0, top: 0, width, height }, markup);
}

/**
 * The same, cut to what the markup covers with three clear pixels around it (none where the canvas
 * ends); `undefined` when that is nothing. Most scenery covers a small part of its canvas.
 */
export function rasterisedTightly(
  width: number,
  height: number,
  markup: string,
): PlacedRaster | undefined {
  const svg = documentOf(width, height, markup);
  // Not `innerBBox`, which mixes up coordinates before and after transforms.
  const box = svg.getBBox();
  if (box === undefined) return undefined;
  const left = Math.max(0, Math.floor(box.x) - 3);
  const top = Math.max(0, Math.floor(box.y) - 3);
  const right = Math.min(width, Math.ceil(box.x + box.width) + 3);
  const bottom = Math.min(height, Math.ceil(box.y + box.height) + 3);
  if (right <= left || bottom <= top) return undefined;
  const region = { left, top, width: right - left, height: bottom - top };
  return { ...painted(svg, region, markup), left, top };
}

/** Draws the `viewBox` of the markup, its longer side `size` pixels. */
export function rasterOfBox(markup: string, viewBox: ViewBox, size: number): Raster {
  const [x, y, width, height] = viewBox;
  const scale = size / Math.max(width, height);
  return rasterised(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
    `<g transform="scale(${scale}) translate(${-x} ${-y})">${markup}</g>`,
  );
}

function documentOf(width: number, height: number, markup: string): Resvg {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}" height="${height}">${markup}</svg>`;
  return new Resvg(svg, { font });
}

/**
 * The pixels of a region of the document made of `markup`. The only way into resvg's renderer.
 *
 * Trap: resvg ends the whole process when something with an opacity, clip path, mask or blend mode
 * of its own lies two canvases or more away from the corner of what it is painted into, which is the
 * canvas or the group around it. So when all that is drawn may span that much, a larger canvas is
 * painted, and the region cut from it. Cropping in resvg makes the canvas smaller.
 */
function painted(svg: Resvg, region: Region, markup: string): Raster {
  const box = svg.getBBox();
  if (box === undefined) return blank(region);
  const across = span(region.left, region.width, box.x, box.width);
  const down = span(region.top, region.height, box.y, box.height);
  const { layers, turns } = nestingOf(markup);
  // The box of a turned group is the box around its turned box, larger with every turn.
  const loose = layers > 1 && turns > 0 ? Math.hypot(across, down) * Math.SQRT2 ** turns : 0;
  const width = layers === 0 ? region.width : safeLength(region.width, across, loose);
  const height = layers === 0 ? region.height : safeLength(region.height, down, loose);
  if (!(Math.max(across, down) <= FARTHEST && width * height <= MOST_PIXELS)) {
    throw new RangeError(`a drawing spans ${across} × ${down} pixels`);
  }
  box.x = region.left;
  box.y = region.top;
  box.width = width;
  box.height = height;
  svg.cropByBBox(box);
  const image = svg.render();
  const pixels: Uint8Array = image.pixels;
  if (width === region.width && height === region.height) return { width, height, data: pixels };
  return cutOut(pixels, width, region);
}

/** What two stretches span together. */
function span(start: number, length: number, from: number, reach: number): number {
  return Math.max(start + length, from + reach) - Math.min(start, from);
}

/** How long a canvas has to be for what spans so much, with boxes at most so loose around it. */
function safeLength(length: number, spanned: number, loose: number): number {
  const reach = (spanned + Math.max(spanned, loose)) / 2;
  return reach <= 1.9 * length - 8 ? length : Math.max(length, Math.ceil((reach + 8) / 1.9));
}

function cutOut(pixels: Uint8Array, stride: number, { width, height }: Region): Raster {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = y * stride * 4;
    data.set(pixels.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

function blank({ width, height }: Region): Raster {
  return { width, height, data: new Uint8Array(width * height * 4) };
}
