import type { Piece } from '../../piece.ts';
import { appliances } from './appliances.ts';
import { cookware } from './cookware.ts';
import { utensilPieces } from './utensils.ts';

/** What kitchens are fitted and worked with. */
export const kitchenFamily: readonly Piece[] = [...appliances, ...cookware, ...utensilPieces];
