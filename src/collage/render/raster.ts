import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Red, green, blue, alpha, eight bits each, colours multiplied by alpha as resvg gives them. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Fonts come from a package, never from the machine: a bare machine has none, and the same plan
 * must look the same everywhere.
 */
const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
);
const lettering = {
  loadSystemFonts: false,
  fontFiles: [
    'DejaVuSans.ttf',
    'DejaVuSans-Bold.ttf',
    'DejaVuSerif.ttf',
    'DejaVuSerif-Bold.ttf',
  ].map((file) => join(fontFolder, file)),
  defaultFontFamily: 'DejaVu Sans',
};
/** Reading font files takes longer than most drawings, so it is done only where there is text. */
const noLettering = { loadSystemFonts: false };

/** Draws SVG markup whose coordinates are pixels. */
export function rasterised(width: number, height: number, markup: string): Raster {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${width}" height="${height}">${markup}</svg>`;
  const font = markup.includes('<text') ? lettering : noLettering;
  const image = new Resvg(svg, { font }).render();
  return { width: image.width, height: image.height, data: image.pixels };
}
