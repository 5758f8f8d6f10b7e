import type { Entity, Scene } from '../../../language/scene.ts';
import type { Figure } from '../../art/figure.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { posesFor } from './pose.ts';
import { plainRecipe, recipeOf } from './recipe.ts';
import { fitOf } from './wardrobe.ts';

/** Someone's recipe with what it wears, and which of that could be put on. */
export interface Outfit {
  readonly recipe: Recipe;
  readonly garments: readonly { readonly garment: Entity; readonly shown: boolean }[];
}

/**
 * Dresses an entity. A drawing that lacks a body for what it does, or a place for what it wears,
 * lends its head to a rig.
 */
export function dress(
  entity: Entity,
  art: string,
  worn: readonly Entity[],
  scene: Scene,
  workshop: Workshop,
): Outfit {
  const base = recipeOf(entity, art, [], workshop);
  const figure = workshop.figure(base);
  const fits = worn.map((garment) => ({ garment, fit: fitOf(garment.names.join(' ')) }));
  const nouns = new Map(scene.entities.map(({ id, noun }) => [id, noun]));
  const poses = posesFor({
    entity,
    extent: figure.facts.extent,
    dressed: fits.some(({ fit }) => fit?.anchor === 'body'),
    relations: scene.relations,
    nounOf: (id) => nouns.get(id),
  });
  const pose = poses.find((one) => workshop.poses.has(one));
  const clothes = fits.find(({ fit }) => fit?.anchor === 'body')?.garment;
  const posed = pose === undefined ? base : rigRecipe(pose, base, clothes, workshop);
  const carrier = pose === undefined ? figure : workshop.figure(posed);
  const attached: Attachment[] = [];
  const garments = fits.map(({ garment, fit }) => {
    if (fit?.anchor === 'body') return { garment, shown: pose !== undefined };
    const attachment = fit && attachmentOf(garment, fit, carrier, workshop);
    if (attachment) attached.push(attachment);
    return { garment, shown: attachment !== undefined };
  });
  return { recipe: { ...posed, attached: [...posed.attached, ...attached] }, garments };
}

function attachmentOf(
  garment: Entity,
  fit: { readonly anchor: Attachment['anchor']; readonly scale: number },
  carrier: Figure,
  workshop: Workshop,
): Attachment | undefined {
  const { art } = workshop.match(garment);
  const anchors: Readonly<Record<string, unknown>> = carrier.anchors;
  if (art === undefined || !anchors[fit.anchor]) return undefined;
  const recipe = recipeOf(garment, art, [], workshop);
  return { recipe, anchor: fit.anchor, scale: fit.scale, behind: false };
}

/** The rig that gives a head its body. */
function rigRecipe(
  pose: string,
  head: Recipe,
  _clothes: Entity | undefined,
  _workshop: Workshop,
): Recipe {
  return {
    ...plainRecipe(`rig:${pose}`),
    attached: [{ recipe: head, anchor: 'head', scale: 1, behind: false }],
  };
}
