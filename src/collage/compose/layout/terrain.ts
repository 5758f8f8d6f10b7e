import type { Box } from '../geometry.ts';

/** Where things may be in a picture with a given backdrop, frame units. */
export interface Terrain {
  readonly frame: { readonly width: number; readonly height: number };
  /** Feet of what stands: `far` (smaller y) … `near`. */
  readonly ground: { readonly far: number; readonly near: number };
  /** Free room for what flies, swims or hovers. */
  readonly open: Box;
  /** Where pictures and clocks hang; `undefined` outdoors. */
  readonly wall: Box | undefined;
  /** A pool or river on the ground, into which swimmers go rather than the rest of the ground. */
  readonly water: Box | undefined;
  /** Where everything has to stay. */
  readonly safe: Box;
}
