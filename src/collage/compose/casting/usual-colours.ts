import type { ColourName, Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Recipe } from '../plan.ts';
import table from './usual-colours.json' with { type: 'json' };

const colours: Readonly<Record<string, readonly string[] | undefined>> = table;

/** The colours that a drawing has of itself. */
const OWN = 'own';

/**
 * The recipe in each of the colours that such things usually come in, in an order of its own; the
 * recipe alone when the prompt says how it looks, or when there is nothing to choose. A second
 * picture of the same prompt shows another dog, and three cars are not one car stamped three times.
 */
export function inUsualColours(entity: Entity, recipe: Recipe, random: Random): readonly Recipe[] {
  const known = Object.hasOwn(colours, entity.noun) && !saysItsLook(entity, recipe);
  const usual = known ? colours[entity.noun] : undefined;
  if (usual === undefined) return [recipe];
  const from = random.integer(0, usual.length - 1);
  const turned = [...usual.slice(from), ...usual.slice(0, from)];
  return [...new Set(turned)].map((colour) => ({
    ...recipe,
    colours: colour === OWN ? [] : [colour as ColourName],
  }));
}

/** A kind that is named, such as a border collie, has its own colours. */
function saysItsLook({ looks, names, noun, colours }: Entity, recipe: Recipe): boolean {
  return (
    colours.length > 0 ||
    looks !== undefined ||
    names[0] !== noun ||
    recipe.material !== undefined ||
    recipe.marking !== undefined ||
    recipe.pattern !== undefined
  );
}
