import type { ColourName, Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';

/** More shapes of one piece than this do not make a crowd livelier. */
const VARIANTS = 8;

/** A recipe that is nothing but a piece of art. */
export function plainRecipe(art: string): Recipe {
  return {
    art,
    options: {},
    colours: [],
    material: undefined,
    marking: undefined,
    attached: [],
    lettering: [],
  };
}

/** An entity's art with everything its own words say about its look. */
export function recipeOf(
  entity: Entity,
  art: string,
  attached: readonly Attachment[],
  workshop: Workshop,
): Recipe {
  return {
    ...plainRecipe(art),
    colours: entity.colours,
    material: entity.material,
    marking: workshop.marking(entity),
    attached,
  };
}

/**
 * The recipes of all of a kind: one each when the prompt names as many colours as things, or when
 * the art is a piece, which then grows differently each time; else one for all.
 */
export function recipesFor(
  recipe: Recipe,
  colours: readonly ColourName[],
  count: number,
  random: Random,
): Recipe[] {
  if (count > 1 && colours.length === count) {
    return colours.map((colour) => ({ ...recipe, colours: [colour] }));
  }
  if (!recipe.art.startsWith('piece:')) return [recipe];
  const variant = random.integer(0, 999);
  return Array.from({ length: Math.min(count, VARIANTS) }, (_, index) => ({
    ...recipe,
    options: { ...recipe.options, variant: variant + index },
  }));
}
