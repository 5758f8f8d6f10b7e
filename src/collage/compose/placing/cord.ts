import type { Point } from '../../art/figure.ts';
import type { Actor } from '../actor.ts';
import type { Workshop } from '../workshop.ts';
import { plainRecipe } from '../casting/recipe.ts';

/** Thousandths: the unit of the piece's own lengths. */
const UNIT = 1000;

/** How a cord looks: a leash is thin, a tow rope thick and taut. */
interface Look {
  /** In shares of the length. */
  readonly sag: number;
  /** Frame units. */
  readonly width: number;
}

/** A cord from one point to another. */
export function cordBetween(from: Point, to: Point, look: Look, workshop: Workshop): Actor {
  const recipe = {
    ...plainRecipe('piece:cord'),
    options: {
      run: Math.round(UNIT * (to.x - from.x)),
      rise: Math.round(UNIT * (from.y - to.y)),
      sag: look.sag,
      width: Math.round(UNIT * look.width),
    },
  };
  const figure = workshop.figure(recipe);
  return {
    recipe,
    figure,
    x: from.x,
    y: from.y,
    height: figure.height / UNIT,
    turn: 0,
    mirror: false,
    distance: 0,
    shadow: 'none',
    entity: undefined,
  };
}
