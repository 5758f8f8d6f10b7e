import { flattened } from './colour/figure-colours.ts';
import type { Figure } from './figure.ts';
import { rasterOfBox } from './raster.ts';
import type { Raster } from './raster.ts';

/** The whole figure, flat and upright, its longer side `size` pixels: to look at its colours. */
export function rasterOfFigure(figure: Figure, size: number): Raster {
  return rasterOfBox(flattened(figure), [0, 0, figure.width, figure.height], size);
}
