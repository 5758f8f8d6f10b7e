import type { Piece } from '../../piece.ts';
import { courts } from './courts.ts';

/** Courts, nets, rings and ramps, and other works of poles and planks. */
export const sportsFamily: readonly Piece[] = courts;
