import type { Actor } from '../actor.ts';
import type { Item } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { relativeHeight } from '../sizes.ts';

/** The hole asks for a size too: what comes may be this much taller than the company suggests. */
const LEEWAY = 1.3;
/** Height of a person, metres: what is far smaller or larger is no measure for the rest. */
const USUAL = 1.7;

/**
 * The greatest height that a newcomer should have beside those who are there, frame units: as tall as
 * its like, or in proportion to whoever is nearest to a person's height.
 */
export function naturalHeight(
  newcomer: Actor,
  present: readonly Item[],
  workshop: Workshop,
): number {
  const like = present.filter(({ recipe }) => recipe.art === newcomer.recipe.art);
  if (like.length > 0) return Math.max(...like.map(({ height }) => height));
  const named = present.filter(({ entity }) => entity !== undefined);
  const measures = named.map(({ recipe, height }) => ({
    height,
    metres: workshop.figure(recipe).facts.metres,
  }));
  const away = ({ metres }: { readonly metres: number }): number =>
    Math.abs(Math.log(metres / USUAL));
  const [measure] = measures.sort((a, b) => away(a) - away(b));
  if (measure === undefined) return Infinity;
  const { metres } = newcomer.figure.facts;
  return LEEWAY * measure.height * relativeHeight(metres, measure.metres);
}
