import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { namedEntity } from './named-entity.ts';
import { plainRecipe } from './recipe.ts';

/** Carriers of words, best first. */
const CARRIERS = ['sign', 'wooden sign', 'billboard', 'banner', 'poster', 'picture frame'];

/** A sign that carries words which nothing else in the picture can carry. */
export function namePlate(
  lettering: readonly string[],
  id: string,
  workshop: Workshop,
): Performer | undefined {
  for (const noun of CARRIERS) {
    const entity = namedEntity(noun, id);
    const match = workshop.match(entity);
    if (match.art === undefined) continue;
    const recipe = { ...plainRecipe(match.art), lettering, options: { motif: 'empty' } };
    const figure = workshop.figure(recipe);
    if (!figure.anchors.label) continue;
    return { entity, match, recipes: [recipe], statures: [1], figure, count: 1 };
  }
  return undefined;
}
