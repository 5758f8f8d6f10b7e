import type { Piece } from '../../piece.ts';
import { dinosaurs } from './dinosaurs.ts';

/** Animals long gone. */
export const dinosaursFamily: readonly Piece[] = dinosaurs;
