import type { Piece } from '../../piece.ts';
import { churches } from './churches.ts';
import { cliffs } from './cliffs.ts';
import { monuments } from './monuments.ts';
import { towers } from './towers.ts';

/** Places that everybody knows by their outline. */
export const landmarksFamily: readonly Piece[] = [...churches, ...cliffs, ...monuments, ...towers];
