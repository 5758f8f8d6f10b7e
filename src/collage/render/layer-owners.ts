import { placeAmong } from '../art/attach.ts';
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
  const bare = buildFigure({ ...recipe, attached: [], lettering: [] });
  let owners = fill(bare.layers.length, self);
  let { slot } = bare;
  for (const [index, attachment] of recipe.attached.entries()) {
    const attached = recipe.attached.slice(0, index + 1);
    const added = countLayers({ ...recipe, attached, lettering: [] }) - owners.length;
    // A carrier without the anchor stays as it was.
    if (added === 0) continue;
    const { anchor } = attachment;
    const theirs = layerOwners(attachment.recipe, added).map((owner) => ({ ...owner, anchor }));
    const at = placeAmong({ layers: owners, slot }, attachment);
    owners = owners.toSpliced(at, 0, ...theirs);
    if (slot !== undefined && at <= slot) slot += added;
  }
  return [...owners, ...fill(Math.max(0, layers - owners.length), self)].slice(0, layers);
}

function countLayers(recipe: Recipe): number {
  return buildFigure(recipe).layers.length;
}

function fill(count: number, owner: LayerOwner): LayerOwner[] {
  return Array.from({ length: count }, () => owner);
}
