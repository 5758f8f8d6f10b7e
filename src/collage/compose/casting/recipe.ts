import type { ColourName, Entity } from '../../../language/scene.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';

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

/** One recipe each when the prompt names as many colours as things, else the one for all. */
export function coloursApart(
  recipe: Recipe,
  colours: readonly ColourName[],
  count: number,
): Recipe[] {
  if (count < 2 || colours.length !== count) return [recipe];
  return colours.map((colour) => ({ ...recipe, colours: [colour] }));
}
