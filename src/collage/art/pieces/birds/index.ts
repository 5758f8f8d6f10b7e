import type { Piece } from '../../piece.ts';
import { birds } from './species.ts';

/** Birds by their kind. */
export const birdsFamily: readonly Piece[] = birds;
