import type { GradeOptions } from './grade-options.ts';

/** How the painter works: as a finished picture, or as the ground for a style. */
export interface Manner extends GradeOptions {
  /** How far figures and scenery are modelled by light: 0 flat colours … 1 clay. */
  readonly modelling: number;
}

/** The painter's own manner: soft modelling, dark corners, a little grain. */
export const modelled: Manner = { modelling: 1, vignette: 0.42, contrast: 1.05, grain: 0.03 };

/** Clean flat colours, for styles that bring their own light, lines or texture. */
export const flatColours: Manner = { modelling: 0, vignette: 0, contrast: 1, grain: 0 };

/** Half way: forms can be felt, nothing is soiled by shade or grain. */
export const lightlyModelled: Manner = { modelling: 0.45, vignette: 0.12, contrast: 1, grain: 0 };
