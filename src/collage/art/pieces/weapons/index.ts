import type { Piece } from '../../piece.ts';
import { firearms } from './firearms.ts';
import { poleArms } from './pole-arms.ts';

/** Arms of history and fantasy. */
export const weaponsFamily: readonly Piece[] = [...firearms, ...poleArms];
