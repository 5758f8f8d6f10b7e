import type { Piece } from '../../piece.ts';
import { carnivores } from './carnivores.ts';
import { herbivores } from './herbivores.ts';

/** Animals with whole bodies, drawn from their build. */
export const beastsFamily: readonly Piece[] = [...carnivores, ...herbivores];
