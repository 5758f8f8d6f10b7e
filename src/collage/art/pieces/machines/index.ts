import type { Piece } from '../../piece.ts';
import { gearPiece } from './gear.ts';

/** Parts of machines. */
export const machinesFamily: readonly Piece[] = [gearPiece];
