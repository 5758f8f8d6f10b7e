import type { ColourName, Entity } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { inUsualColours } from './usual-colours.ts';

/** More shapes of one piece than this do not make a crowd livelier. */
const VARIANTS = 8;

/** Words for things that are not all of one colour. */
const MANY_COLOURED = /^(?:colou?rful|(?:multi-?|many-)?colou?red|rainbow)$/;

/** Taken in turn by such things. */
const BRIGHT: readonly ColourName[] = [
  'red',
  'yellow',
  'blue',
  'green',
  'orange',
  'purple',
  'pink',
];

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
    ...coatOf(entity, workshop),
    attached,
  };
}

/** Patterns that animals have as markings of their own, painted with regard to their faces. */
const MARKINGS: ReadonlySet<string> = new Set(['stripes', 'spots', 'patches']);

/** What is on it: an animal's marking, or the pattern of anything. */
function coatOf(entity: Entity, workshop: Workshop): Pick<Recipe, 'marking' | 'pattern'> {
  const { noun, pattern } = entity;
  const marking = workshop.marking(entity);
  if (pattern === undefined || people.has(noun)) return { marking };
  if (animals.has(noun) && MARKINGS.has(pattern.kind)) return { marking: marking ?? pattern.kind };
  return { marking: undefined, pattern };
}

/**
 * The recipes of all of a kind, taken in turn: one a colour when the prompt spreads several over
 * them, bright ones when it calls them colourful, the usual ones when it says nothing, several
 * shapes when the art is a piece, which grows differently each time; else one for all.
 */
export function recipesFor(
  recipe: Recipe,
  entity: Entity,
  count: number,
  random: Random,
): readonly Recipe[] {
  const { colours, colouring, qualities, phrase } = entity;
  if (count > 1 && colours.length > 1 && (colouring === 'spread' || colours.length === count)) {
    return colours.map((colour) => ({ ...recipe, colours: [colour] }));
  }
  const mixed = [...qualities, ...phrase.toLowerCase().split(' ')];
  if (count > 1 && colours.length === 0 && mixed.some((word) => MANY_COLOURED.test(word))) {
    const from = random.integer(0, BRIGHT.length - 1);
    return Array.from({ length: Math.min(count, BRIGHT.length) }, (_, index) => ({
      ...recipe,
      colours: [BRIGHT[(from + index) % BRIGHT.length]!],
    }));
  }
  const coats = count > 1 ? inUsualColours(entity, recipe, random) : [recipe];
  if (!recipe.art.startsWith('piece:')) return coats.slice(0, count);
  const variant = random.integer(0, 999);
  return Array.from({ length: Math.min(count, VARIANTS) }, (_, index) => ({
    ...coats[index % coats.length]!,
    options: { ...recipe.options, variant: variant + index },
  }));
}
