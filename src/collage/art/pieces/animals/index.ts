import type { Piece } from '../../piece.ts';
import { dragonfly } from './dragonfly.ts';
import { facePieces } from './faces.ts';
import { monster } from './monster.ts';
import { ostrich } from './ostrich.ts';
import { stockyAnimals } from './stocky-animals.ts';
import { toucan } from './toucan.ts';

/** Animals and faces that the emoji lack. */
export const animalsFamily: readonly Piece[] = [
  dragonfly,
  ...facePieces,
  monster,
  ostrich,
  ...stockyAnimals,
  toucan,
];
