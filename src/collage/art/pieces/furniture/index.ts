import type { Piece } from '../../piece.ts';
import { beds } from './beds.ts';
import { clocks } from './clocks.ts';
import { household } from './household.ts';
import { keepsakes } from './keepsakes.ts';
import { seats } from './seats.ts';
import { softThings } from './soft.ts';

/** Furniture of special kinds, clocks, and what else stands about a home. */
export const furnitureFamily: readonly Piece[] = [
  ...beds,
  ...clocks,
  ...household,
  ...keepsakes,
  ...seats,
  ...softThings,
];
