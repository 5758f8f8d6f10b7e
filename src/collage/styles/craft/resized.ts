import type { Pixels } from '../../../kernel/pixels.ts';
import type { Size } from '../../../kernel/size.ts';
import type { Arena } from '../../../numerics/arena.ts';
import { emptyPlanes, pixelsOf, planesOf } from './planes.ts';
import { shrink, stretch } from './resample.ts';

/** The picture at another size: means when it gets smaller, blends when it gets larger. */
export function resized(picture: Pixels, { width, height }: Size, arena: Arena): Pixels {
  if (width === picture.width && height === picture.height) return picture;
  return arena.scoped(() => {
    const from = planesOf(picture, arena);
    const to = emptyPlanes(width, height, arena);
    const resample = width < picture.width ? shrink : stretch;
    for (const channel of ['r', 'g', 'b'] as const) {
      resample(from[channel], from.width, from.height, to[channel], width, height);
    }
    return pixelsOf(to);
  });
}
