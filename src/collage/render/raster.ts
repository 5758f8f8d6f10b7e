import { Resvg } from '@resvg/resvg-js';

/** Red, green, blue, alpha, eight bits each, colours multiplied by alpha as resvg gives them. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Letters come as outlines; nothing is to be looked for on the machine. */
const font = { loadSystemFonts: false };

/** Draws SVG markup whose coordinates are pixels. */
export function rasterised(width: number, height: number, markup: string): Raster {
  const image = documentOf(width, height, markup).render();
  return { width: image.width, height: image.height, data: image.pixels };
}

/** A raster and where its upper left corner lies. */
export interface PlacedRaster extends Raster {
  readonly left: number;
  readonly top: number;
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
  box.x = left;
  box.y = top;
  box.width = right - left;
  box.height = bottom - top;
  svg.cropByBBox(box);
  const image = svg.render();
  return { width: image.width, height: image.height, data: image.pixels, left, top };
}

function documentOf(width: number, height: number, markup: string): Resvg {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}" height="${height}">${markup}</svg>`;
  return new Resvg(svg, { font });
}
