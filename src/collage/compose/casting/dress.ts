import type { Entity, EntityId, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Figure } from '../../art/figure.ts';
import type { Attachment, Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { paintColour } from '../../art/colour/colour-names.ts';
import { clothesOptions, isBodyGarment, tailOf } from './body-options.ts';
import { callingsOf, disguiseOf } from './callings.ts';
import { everydayClothes } from './everyday-clothes.ts';
import { armsFor, armsForTool, heldAttachment, heldBy, toolAttachment } from './holding.ts';
import { insigniaOf } from './insignia.ts';
import { markingPart } from './marking-part.ts';
import { isPerson, SKULL } from './person.ts';
import { moodOf, personLook } from './person-look.ts';
import { isPortrait } from '../layout/shot.ts';
import { posesFor } from './pose.ts';
import type { Pose } from './pose.ts';
import { plainRecipe, recipeOf } from './recipe.ts';
import { roleOf } from './roles.ts';
import { skinToneOf } from './skin-tone.ts';
import { inUsualColours } from './usual-colours.ts';
import { faced } from './thing-faces.ts';
import { fitOf } from './wardrobe.ts';
import type { Fit } from './wardrobe.ts';

/** Someone's recipe with what it wears and holds, and which of that could be put on. */
export interface Outfit {
  readonly recipe: Recipe;
  readonly garments: readonly { readonly garment: Entity; readonly shown: boolean }[];
  /** What is in its hands and part of its figure. */
  readonly held: readonly EntityId[];
}

/**
 * Dresses an entity. People get a body in the pose of what they do; an animal's drawing that lacks a
 * body for that, or a place for what it wears, lends its head to one.
 */
export function dress(
  entity: Entity,
  art: string,
  worn: readonly Entity[],
  scene: Scene,
  workshop: Workshop,
  random: Random,
): Outfit {
  const person = isPerson(entity, art) && workshop.poses.has('standing');
  const disguises = worn.flatMap((garment) => disguiseOf(garment) ?? []);
  const role =
    roleOf({ noun: '', names: [...disguises, ...callingsOf(entity)] }) ??
    (person || art === SKULL ? roleOf(entity) : undefined);
  const clothes = worn.filter((garment) => isBodyGarment(garment) && !disguiseOf(garment));
  const held = heldBy(entity, scene);
  // Empty hands that have nothing to do take the tool of the trade.
  const idle = entity.actions.every((action) => /^(?:play|perform|work|serve)$/.test(action));
  const { tool: trade } = held.length === 0 && idle ? (role ?? {}) : {};
  const nouns = new Map(scene.entities.map(({ id, noun }) => [id, noun]));
  const bare = bareRecipe(entity, art, scene, workshop, random);
  const base = person || workshop.hasHead(art) ? bare : faced(bare, entity, worn, scene);
  const figure = workshop.figure(base);
  const pose = workshop.hasHead(art)
    ? posesFor({
        entity,
        facts: figure.facts,
        person,
        poised: ['stance', 'left', 'right'].some((name) => name in (role?.options ?? {})),
        paired: isPair(scene.entities.find(({ id }) => id === entity.id) ?? entity),
        portrayed: isPortrait(scene),
        dressed: clothes.length > 0 || (!person && role !== undefined),
        arms: trade === undefined ? armsFor(held) : armsForTool(trade),
        relations: scene.relations,
        nounOf: (id) => nouns.get(id),
        random,
      }).find(({ rig }) => workshop.poses.has(rig))
    : undefined;
  const body = person
    ? personOptions(entity, art, clothes, role?.options ?? {}, random)
    : animalOptions(entity, clothes, role?.options ?? {});
  const clothed = clothes.length > 0 || role?.options['outfit'] !== undefined;
  const posed =
    pose === undefined ? base : rigRecipe(pose, entity, art, base, body, person, clothed);
  const carrier = pose === undefined ? figure : workshop.figure(posed);
  const attached: Attachment[] = [];
  const garments = worn.map((garment) => {
    if (isBodyGarment(garment) || disguiseOf(garment))
      return { garment, shown: pose !== undefined };
    const fit = fitOf(garment.names.join(' '));
    const attachment = fit && attachmentOf(garment, fit, carrier, workshop);
    if (attachment) attached.push(attachment);
    return { garment, shown: attachment !== undefined };
  });
  const taken = new Set<string>(attached.map(({ anchor }) => anchor));
  const usual = [...(role?.worn ?? []), ...insigniaOf(entity, role !== undefined)].filter(
    ({ anchor }) => !taken.has(anchor) && anchor in carrier.anchors,
  );
  const hands = held.flatMap((one) => {
    const attachment = heldAttachment(one, carrier, workshop, random.fork(one.entity.id));
    return attachment === undefined ? [] : [{ id: one.entity.id, attachment }];
  });
  const wanted = held.length === 0 ? (pose?.tool ?? trade) : undefined;
  const tool = wanted === undefined ? undefined : toolAttachment(wanted, carrier, workshop);
  return {
    recipe: {
      ...posed,
      attached: [
        ...posed.attached,
        ...usual,
        ...(tool === undefined ? [] : [tool]),
        ...hands.map(({ attachment }) => attachment),
        ...attached,
      ],
    },
    garments,
    held: hands.map(({ id }) => id),
  };
}

/** Members of a couple are dressed one by one; the couple itself tells that they are two. */
const isPair = ({ noun, count }: Entity): boolean => noun === 'couple' || count.value === 2;

/** The entity's own art with all that is said of its look, before it does or wears anything. */
function bareRecipe(
  entity: Entity,
  art: string,
  scene: Scene,
  workshop: Workshop,
  random: Random,
): Recipe {
  const tone = skinToneOf(entity, random.fork('skin'));
  const look = recipeOf(entity, art, [], workshop);
  const mark = markingPart(entity, scene);
  const mood = moodOf(entity);
  return {
    ...look,
    colours: inUsualColours(entity, look, random.fork('coat'))[0]!.colours,
    options: { ...tone, ...mark?.options, ...(mood === undefined ? {} : { mood }) },
    marking: mark?.marking ?? look.marking,
  };
}

function personOptions(
  entity: Entity,
  art: string,
  clothes: readonly Entity[],
  calling: Recipe['options'],
  random: Random,
): Recipe['options'] {
  const look = personLook(entity, art, calling, random.fork('look'));
  const role = look['feminine'] === true ? beardless(calling) : calling;
  const everyday = everydayClothes(look['age'], look['feminine'], random.fork('clothes'));
  const usual = 'outfit' in role ? role : { ...everyday, ...role };
  const [own] = entity.colours;
  const coloured = own === undefined ? usual : { ...usual, colour: paintColour(own).hex };
  return clothesOptions(clothes, { ...coloured, ...look });
}

/** A woman dressed as a pirate leaves out the moustache. */
function beardless(options: Recipe['options']): Recipe['options'] {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'beard'));
}

/** Of what goes with a calling, an animal takes the clothes; its face and fur are its own. */
function animalOptions(
  entity: Entity,
  clothes: readonly Entity[],
  role: Recipe['options'],
): Recipe['options'] {
  const usual = role['being'] === undefined ? { being: 'animal', ...wornOptions(role) } : role;
  return clothesOptions(clothes, { ...usual, ...tailOf(entity) });
}

function attachmentOf(
  garment: Entity,
  fit: Fit,
  carrier: Figure,
  workshop: Workshop,
): Attachment | undefined {
  const { art } = workshop.match(garment);
  const anchors: Readonly<Record<string, unknown>> = carrier.anchors;
  if (art === undefined || !anchors[fit.anchor]) return undefined;
  const recipe = recipeOf(garment, art, [], workshop);
  return { recipe, anchor: fit.anchor, scale: fit.scale, behind: fit.behind ?? false };
}

/** The rig that gives a head its body, in the colours and with the marking of the drawing's own. */
function rigRecipe(
  { rig, options }: Pose,
  entity: Entity,
  art: string,
  base: Recipe,
  body: Recipe['options'],
  person: boolean,
  clothed: boolean,
): Recipe {
  const { stance, left, right, mood } = body;
  return {
    ...plainRecipe(`rig:${rig}`),
    colours: person ? entity.colours : base.colours,
    marking: person ? undefined : base.marking,
    material: base.material,
    options: {
      ...base.options,
      ...body,
      ...options,
      ...(options['outfit'] === 'swimsuit' || body['outfit'] === 'swimsuit'
        ? bathingClothes(body)
        : {}),
      // Clothes that go with a doing give way to those that are named.
      ...('outfit' in options && clothed ? wornOptions(body) : {}),
      // What the prompt says of a face goes before what a doing makes of it; a role comes last.
      ...(options['mood'] !== undefined && mood === undefined ? { mood: options['mood'] } : {}),
      ...(mood === undefined ? {} : { mood }),
      ...(options['stance'] === undefined && stance !== undefined ? { stance } : {}),
      ...(options['left'] === undefined && left !== undefined ? { left } : {}),
      ...(options['right'] === undefined && right !== undefined ? { right } : {}),
      head: art,
    },
  };
}

/** Men bathe in trunks. */
function bathingClothes({ feminine }: Recipe['options']): Recipe['options'] {
  return feminine === false ? { outfit: 'bare', legs: 'shorts', feet: 'bare' } : {};
}

function wornOptions(body: Recipe['options']): Recipe['options'] {
  const names = ['outfit', 'colour', 'colour2', 'cape', 'legs', 'legColour', 'feet', 'shoeColour'];
  return Object.fromEntries(
    names.map((name) => [name, body[name]]).filter(([, value]) => value !== undefined),
  ) as Recipe['options'];
}
