import type { Piece } from '../../piece.ts';
import { grounds } from './grounds.ts';
import { picnicBlanket } from './picnic.ts';
import { structures } from './structures.ts';
import { works } from './works.ts';

/** Smaller buildings, and what stands in gardens, playgrounds and streets. */
export const outdoorsFamily: readonly Piece[] = [
  picnicBlanket,
  ...grounds,
  ...structures,
  ...works,
];
