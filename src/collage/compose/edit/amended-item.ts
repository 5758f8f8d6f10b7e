import type { Item, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Changes } from './described.ts';

/**
 * A thing that is already in a picture, changed where the new description says so and nowhere else:
 * the part of it outside the mask stays as it is. A hat makes a figure taller; what is under it keeps
 * its size.
 */
export function amendedItem(item: Item, fresh: Recipe, changes: Changes, workshop: Workshop): Item {
  const recipe = amendedRecipe(item.recipe, fresh, changes);
  if (recipe.art !== item.recipe.art) return { ...item, recipe };
  const grown = workshop.figure(recipe).height / workshop.figure(item.recipe).height;
  return { ...item, recipe, height: item.height * grown };
}

function amendedRecipe(before: Recipe, fresh: Recipe, changes: Changes): Recipe {
  if (changes.manner || before.art !== fresh.art) return fresh;
  const { colours, material, marking, pattern, madeOf, attached, lettering, hand } = fresh;
  return {
    ...before,
    ...(changes.surface && {
      colours,
      material,
      marking,
      ...(pattern && { pattern }),
      ...(madeOf !== undefined && { madeOf }),
    }),
    ...(changes.equipment && { attached, options: dressed(before, fresh) }),
    ...(changes.words && { lettering, ...(hand && { hand }) }),
  };
}

/** Who it is, whatever it wears or holds; and what it wears besides what is new. */
const SELF = ['tone', 'hair', 'hairColour', 'eyes', 'age', 'feminine', 'being', 'head'];
const CLOTHES = ['outfit', 'colour', 'legColour', 'shoeColour'];

/** A figure in new clothes stays who it was; a hat or a thing in its hand changes no clothes. */
function dressed(before: Recipe, fresh: Recipe): Recipe['options'] {
  const gained = fresh.attached.length > before.attached.length;
  const kept = new Set(gained ? [...SELF, ...CLOTHES] : SELF);
  const same = Object.entries(before.options).filter(([name]) => kept.has(name));
  return { ...before.options, ...fresh.options, ...Object.fromEntries(same) };
}
