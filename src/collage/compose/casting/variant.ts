import type { Random } from '../../../numerics/random.ts';
import type { Recipe } from '../plan.ts';

/** A piece that grows differently each time; drawings stay as they are. */
export function pieceVariant(recipe: Recipe, random: Random): Recipe {
  if (!recipe.art.startsWith('piece:')) return recipe;
  return { ...recipe, options: { ...recipe.options, variant: random.integer(0, 999) } };
}
