import type { Piece } from '../../piece.ts';
import { bamboo } from './bamboo.ts';
import { branch } from './branch.ts';
import { flowerPot } from './flower-pot.ts';
import { flowerPieces } from './flowers.ts';
import { gardenFlowers } from './garden-flowers.ts';
import { grownTrees } from './grown-trees.ts';
import { mushrooms } from './mushrooms.ts';
import { monstera, pottedPlant } from './potted-plants.ts';
import { treePieces } from './trees.ts';

/** Trees, flowers and pot plants. */
export const plantsFamily: readonly Piece[] = [
  bamboo,
  branch,
  flowerPot,
  ...flowerPieces,
  ...gardenFlowers,
  ...grownTrees,
  monstera,
  ...mushrooms,
  pottedPlant,
  ...treePieces,
];
