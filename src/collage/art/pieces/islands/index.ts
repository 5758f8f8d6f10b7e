import type { Piece } from '../../piece.ts';
import { floatingIsland } from './floating-island.ts';
import { waterfall } from './waterfall.ts';

/** Floating land and falling water. */
export const islandsFamily: readonly Piece[] = [floatingIsland, waterfall];
