import { fault } from '../kernel/errors.ts';
import type { Size } from '../kernel/size.ts';

/** @throws GalaError `image_not_square`. */
export function refuseUnlessSquare({ width, height }: Size): void {
  if (width !== height) throw fault('image_not_square', { width, height });
}
