import type { Recipe } from '../compose/plan.ts';
import type { Figure } from '../art/figure.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { paintItem } from './items.ts';
import type { View } from './view.ts';

/** Makes the figure of a recipe. */
export type FigureOf = (recipe: Recipe) => Figure;

/**
 * Paints the items of the view's plan over whatever its canvas shows, back to front.
 * @param pause hears after each of them which share of the work is done, and how many they are.
 */
export function paintItems(
  view: View,
  figureOf: FigureOf,
  hooks: Pick<DrawHooks, 'stage'>,
  pause?: (fraction: number, count: number) => void,
): void {
  const { items } = view.plan;
  const areas = items.map(({ height }) => height ** 2);
  const all = areas.reduce((sum, area) => sum + area, 0);
  let done = 0;
  for (const [i, item] of items.entries()) {
    hooks.stage(item.entity ?? item.recipe.art, done / all);
    paintItem(view, item, figureOf(item.recipe), Math.min(255, i + 1));
    done += areas[i]!;
    pause?.(done / all, i + 1);
  }
}
