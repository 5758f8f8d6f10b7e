import type { Canvas } from '../canvas.ts';

/**
 * A shading texture of a material: greys that darken and lighten what they lie on, so that a blue
 * chair of wood stays blue. Each draws over all of its canvas.
 */
export type Grain = (canvas: Canvas) => string;
