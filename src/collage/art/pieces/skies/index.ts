import type { Piece } from '../../piece.ts';
import { skies } from './skies.ts';

/** What is to be seen in the sky, near and far. */
export const skiesFamily: readonly Piece[] = skies;
