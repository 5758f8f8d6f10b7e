import type { Piece } from '../../piece.ts';
import { ground } from './ground.ts';
import { rocks } from './rocks.ts';

/** Rocks, caves, islands, pools and heaps. */
export const landformsFamily: readonly Piece[] = [...ground, ...rocks];
