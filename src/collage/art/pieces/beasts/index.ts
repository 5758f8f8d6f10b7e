import type { Piece } from '../../piece.ts';
import { mammals } from './mammals.ts';

/** Animals with whole bodies, drawn from their build. */
export const beastsFamily: readonly Piece[] = [...mammals];
