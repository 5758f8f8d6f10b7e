import type { ColourGrid } from './colour-grid.ts';
import { paletteIntersection, structuralSimilarity } from './likeness.ts';

/** What the palettes must have in common. Kept away from 0.8, below which people see it. */
const PALETTE = 0.86;
/** The structural similarity that is too much; the promise is 0.85. */
const ALIKE = 0.68;

/**
 * How well one picture serves as a variation of another: 0 when its colours are the same and its
 * arrangement differs, else less.
 */
export function rated(source: ColourGrid, varied: ColourGrid): number {
  const palette = Math.min(0, paletteIntersection(source, varied) - PALETTE);
  const alike = Math.min(0, ALIKE - structuralSimilarity(source, varied));
  return 2 * palette + alike;
}
