import type { Piece } from '../../piece.ts';
import { aquarium } from './aquarium.ts';
import { birdCage } from './bird-cage.ts';
import { fishBowl } from './fish-bowl.ts';
import { icedCake } from './iced-cake.ts';
import { slimCandle } from './slim-candle.ts';

/** What others are kept in and set upon. */
export const enclosuresFamily: readonly Piece[] = [
  aquarium,
  birdCage,
  fishBowl,
  icedCake,
  slimCandle,
];
