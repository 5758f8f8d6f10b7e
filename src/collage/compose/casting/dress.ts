import type { ColourName, Entity, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Figure } from '../../art/figure.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Pose } from './pose.ts';
import { paintColour } from '../../art/colour/colour-names.ts';
import { bodyOptions, dressesFor } from './body-options.ts';
import { markingPart } from './marking-part.ts';
import { insigniaOf } from './insignia.ts';
import { posesFor } from './pose.ts';
import { plainRecipe, recipeOf } from './recipe.ts';
import { skinToneOf } from './skin-tone.ts';
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
  random: Random,
): Outfit {
  const tone = skinToneOf(entity, random.fork('skin'));
  const look = recipeOf(entity, art, [], workshop);
  const mark = markingPart(entity, scene);
  const base = {
    ...look,
    colours: inUsualColours(entity, look, random.fork('coat')),
    options: { ...tone, ...mark?.options },
    marking: mark?.marking ?? look.marking,
  };
  const figure = workshop.figure(base);
  const fits = worn.map((garment) => ({ garment, fit: fitOf(garment.names.join(' ')) }));
  const nouns = new Map(scene.entities.map(({ id, noun }) => [id, noun]));
  const clothes = fits.filter(({ fit }) => fit?.anchor === 'body').map(({ garment }) => garment);
  const pose = workshop.hasHead(art)
    ? posesFor({
        entity,
        facts: figure.facts,
        dressed: clothes.length > 0 || dressesFor(entity),
        relations: scene.relations,
        nounOf: (id) => nouns.get(id),
        random,
      }).find(({ rig }) => workshop.poses.has(rig))
    : undefined;
  const posed =
    pose === undefined ? base : mergedRecipe(rigRecipe(pose, entity, art, clothes), base);
  const carrier = pose === undefined ? figure : workshop.figure(posed);
  const attached: Attachment[] = [];
  const garments = fits.map(({ garment, fit }) => {
    if (fit?.anchor === 'body') return { garment, shown: pose !== undefined };
    const attachment = fit && attachmentOf(garment, fit, carrier, workshop);
    if (attachment) attached.push(attachment);
    return { garment, shown: attachment !== undefined };
  });
  const taken = new Set<string>(attached.map(({ anchor }) => anchor));
  const insignia = insigniaOf(entity, carrier, taken);
  return {
    recipe: { ...posed, attached: [...posed.attached, ...insignia, ...attached] },
    garments,
  };
}

/** Coats of cats of which the prompt says nothing. */
const CAT_COATS: readonly (readonly ColourName[])[] = [['orange'], ['grey'], ['white'], ['brown']];

/** The coat that everybody pictures, where the drawing's own colour is nobody's. */
function inUsualColours(
  { noun }: Entity,
  { colours, marking, art }: Recipe,
  random: Random,
): readonly ColourName[] {
  if (colours.length > 0 || marking !== undefined) return colours;
  if (noun === 'unicorn') return ['white'];
  return art === 'noto:cat' ? random.pick(CAT_COATS) : colours;
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

/** The rig that gives a head its body and clothes. */
function rigRecipe(pose: Pose, entity: Entity, art: string, clothes: readonly Entity[]): Recipe {
  const cloth = clothes.flatMap(({ colours }) => colours);
  return {
    ...plainRecipe(`rig:${pose.rig}`),
    colours: entity.colours,
    options: {
      ...bodyOptions(entity, clothes),
      ...clothColours(cloth),
      ...pose.options,
      head: art,
    },
  };
}

function clothColours([first, second]: readonly ColourName[]): Recipe['options'] {
  return {
    ...(first ? { colour: paintColour(first).hex } : {}),
    ...(second ? { colour2: paintColour(second).hex } : {}),
  };
}

/** The rig with what the drawing it borrows its head from was to look like. */
function mergedRecipe(rig: Recipe, head: Recipe): Recipe {
  const { colours, marking, material } = head;
  return { ...rig, colours, marking, material, options: { ...head.options, ...rig.options } };
}
