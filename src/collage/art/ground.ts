import { oklchOfRgb } from './colour/oklch.ts';
import type { Oklch } from './colour/oklch.ts';
import type { Figure } from './figure.ts';
import { rasterOfFigure } from './figure-raster.ts';

const RASTER = 64;

/** A box of figure space. */
interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The median colour of what is seen in a box of figure space; `undefined` where nothing opaque is.
 */
export function groundColour(figure: Figure, box: Patch): Oklch | undefined {
  const colours = groundColours(figure, box);
  return colours[Math.floor(colours.length / 2)];
}

/** All opaque colours that are seen in a box of figure space, dark before light. */
export function groundColours(figure: Figure, box: Patch): Oklch[] {
  const scale = RASTER / Math.max(figure.width, figure.height);
  const { width, height, data: pixels } = rasterOfFigure(figure, RASTER);
  const clamp = (value: number, end: number): number =>
    Math.min(end - 1, Math.max(0, Math.round(value * scale)));
  const colours: Oklch[] = [];
  for (let y = clamp(box.y, height); y <= clamp(box.y + box.height, height); y++) {
    for (let x = clamp(box.x, width); x <= clamp(box.x + box.width, width); x++) {
      const at = (y * width + x) * 4;
      if (pixels[at + 3]! < 250) continue;
      colours.push(oklchOfRgb(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!));
    }
  }
  return colours.sort((a, b) => a.l - b.l);
}
