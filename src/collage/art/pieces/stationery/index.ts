import type { Piece } from '../../piece.ts';
import { deskThings } from './desk-things.ts';

/** What lies on a desk. */
export const stationeryFamily: readonly Piece[] = deskThings;
