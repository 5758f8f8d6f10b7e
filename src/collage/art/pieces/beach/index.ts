import type { Piece } from '../../piece.ts';
import { lifebuoy } from './lifebuoy.ts';
import { parasol } from './parasol.ts';
import { sunLounger } from './sun-lounger.ts';

/** Things on the beach. */
export const beachFamily: readonly Piece[] = [lifebuoy, parasol, sunLounger];
