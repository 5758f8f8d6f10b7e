import type { Piece } from '../../piece.ts';
import { boardGames } from './board-games.ts';
import { outdoorThings } from './outdoors.ts';
import { gameTables } from './tables.ts';
import { toys } from './toys.ts';

/** Games, toys and what one plays them on. */
export const gamesFamily: readonly Piece[] = [
  ...boardGames,
  ...gameTables,
  ...outdoorThings,
  ...toys,
];
