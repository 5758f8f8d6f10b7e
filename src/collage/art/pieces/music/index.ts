import type { Piece } from '../../piece.ts';
import { harp } from './harp.ts';
import { phonograph } from './phonograph.ts';
import { piano } from './piano.ts';

/** Instruments. */
export const musicFamily: readonly Piece[] = [harp, phonograph, piano];
