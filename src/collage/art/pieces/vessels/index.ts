import type { Piece } from '../../piece.ts';
import { bottleKinds } from './bottles.ts';
import { jarKinds } from './jars.ts';
import { lyingBottle } from './lying-bottle.ts';
import { metalCups } from './metal-cups.ts';
import { perfume } from './perfume.ts';
import { potion } from './potion.ts';
import { stemmedGlasses } from './stemmed-glasses.ts';
import { tallDrinks } from './tall-drinks.ts';

/** Bottles, jars, glasses and cups. */
export const vesselsFamily: readonly Piece[] = [
  ...bottleKinds,
  ...jarKinds,
  lyingBottle,
  ...metalCups,
  ...stemmedGlasses,
  ...tallDrinks,
  perfume,
  potion,
];
