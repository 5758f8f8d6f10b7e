import { buildFigure } from '../art/build-figure.ts';
import type { Recipe } from '../compose/plan.ts';

/** Whose layer it is: the recipe's own, or that of a thing attached to it. */
export interface LayerOwner {
  readonly recipe: Recipe;
  /** The anchor on which that thing hangs; `undefined` for the recipe itself. */
  readonly anchor: string | undefined;
}

/**
 * The owner of each layer of a recipe's figure, back to front. Found by attaching one thing after
 * the other and seeing how many layers each adds; lettering belongs to what it is written on.
 */
export function layerOwners(recipe: Recipe, layers: number): readonly LayerOwner[] {
  const self: LayerOwner = { recipe, anchor: undefined };
  let owners = fill(countLayers({ ...recipe, attached: [], lettering: [] }), self);
  for (const [index, attachment] of recipe.attached.entries()) {
    const attached = recipe.attached.slice(0, index + 1);
    const added = countLayers({ ...recipe, attached, lettering: [] }) - owners.length;
    // A carrier without the anchor stays as it was.
    if (added === 0) continue;
    const { anchor } = attachment;
    const theirs = layerOwners(attachment.recipe, added).map((owner) => ({ ...owner, anchor }));
    owners = attachment.behind ? [...theirs, ...owners] : [...owners, ...theirs];
  }
  return [...owners, ...fill(Math.max(0, layers - owners.length), self)].slice(0, layers);
}

function countLayers(recipe: Recipe): number {
  return buildFigure(recipe).layers.length;
}

function fill(count: number, owner: LayerOwner): LayerOwner[] {
  return Array.from({ length: count }, () => owner);
}
