import type { Piece } from '../../piece.ts';
import { tennisBall } from './balls.ts';
import { courts } from './courts.ts';

/** Courts, nets, rings and ramps, other works of poles and planks, and what is played with there. */
export const sportsFamily: readonly Piece[] = [...courts, tennisBall];
