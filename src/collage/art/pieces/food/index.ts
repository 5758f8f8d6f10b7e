import type { Piece } from '../../piece.ts';
import { bowlDishes } from './bowl-dishes.ts';
import { cupDrinks } from './cup-drinks.ts';
import { foodHeaps } from './heaps.ts';
import { pizza } from './pizza.ts';
import { plateDishes } from './plate-dishes.ts';
import { produce } from './produce.ts';
import { sweets } from './sweets.ts';

/** Things to eat and to drink. */
export const foodFamily: readonly Piece[] = [
  ...bowlDishes,
  ...cupDrinks,
  ...foodHeaps,
  pizza,
  ...plateDishes,
  ...produce,
  ...sweets,
];
