import type { Piece } from '../../piece.ts';
import { bamboo } from './bamboo.ts';
import { branch } from './branch.ts';
import { flowerPieces } from './flowers.ts';
import { monstera, pottedPlant } from './potted-plants.ts';
import { treePieces } from './trees.ts';

/** Trees, flowers and pot plants. */
export const plantsFamily: readonly Piece[] = [
  bamboo,
  branch,
  ...flowerPieces,
  monstera,
  pottedPlant,
  ...treePieces,
];
