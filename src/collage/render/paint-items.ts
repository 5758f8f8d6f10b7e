import type { Pixels } from '../../kernel/pixels.ts';
import type { Recipe } from '../compose/plan.ts';
import type { Figure } from '../art/figure.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { paintItem } from './items.ts';
import type { View } from './view.ts';

/** Makes the figure of a recipe. */
export type FigureOf = (recipe: Recipe) => Figure;

/**
 * Paints the items of the view's plan over whatever its canvas shows, back to front.
 * @param looksNow makes a picture of the canvas, for whoever watches.
 */
export function paintItems(
  view: View,
  figureOf: FigureOf,
  hooks: DrawHooks,
  looksNow: () => Pixels,
): void {
  const { items } = view.plan;
  for (const [i, item] of items.entries()) {
    hooks.stage(item.entity ?? item.recipe.art, i / items.length);
    paintItem(view, item, figureOf(item.recipe), Math.min(255, i + 1));
    if (i + 1 < items.length) hooks.show?.((i + 1) / items.length, looksNow);
  }
}
