import type { ColourName, Scene } from '../../language/scene.ts';
import type {
  Instruction,
  Season,
  Tone,
  Weather,
} from '../../language/instructions/instruction.ts';
import type { Attachment, Item, Plan, Recipe } from '../compose/plan.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { paintColour } from '../art/colour/colour-names.ts';
import { backdropOptions } from '../render/backdrop-options.ts';
import { cutOutPlan } from '../cut-out-plan.ts';
import { actorOf } from './geometry.ts';
import { isWriting } from './headline.ts';
import { isNamed, itemsMeant, meant } from './items-meant.ts';
import { exchanged, moved, resized, turned, zoomed } from './place-changes.ts';
import { alone, recounted } from './thing-changes.ts';
import { stylesFor } from './styles-for.ts';
import { toneSteps } from './tone-steps.ts';
import { UnseenError } from './unseen-error.ts';
import { SKY, WRITING } from '../../language/instructions/spoken-of.ts';

/** What a plan can be told to become by itself, without anything new in it. */
export type PlanInstruction = Exclude<
  Instruction,
  { readonly kind: 'add' | 'replace' | 'place' | 'describe' | 'letter' }
>;

/**
 * Carries out an instruction on the plan of a picture: everything that it does not speak of stays
 * what and where it is.
 * @throws UnseenError when the picture has none of what it speaks of.
 */
export function changedPlan({ plan, scene }: RecordedScene, instruction: PlanInstruction): Plan {
  switch (instruction.kind) {
    case 'restyle':
      return { ...plan, styles: stylesFor(instruction.style) };
    case 'relight':
      return relit(plan, instruction.time);
    case 'weather':
      return weathered(plan, instruction.weather);
    case 'season':
      return inSeason(plan, instruction.season);
    case 'tone':
      return toned(plan, instruction.tone);
    case 'cut-out':
      return plan.finish?.badge === true ? plan : (cutOutPlan(plan) ?? refuse());
    case 'remove':
      return without(plan, scene, instruction.what);
    case 'keep-only':
      return alone(plan, scene, instruction.what);
    case 'recolour':
      return recoloured(plan, scene, instruction.what, instruction.colours);
    case 'recount':
      return recounted(plan, scene, instruction.what, instruction.count);
    case 'resize':
      return resized(plan, scene, instruction.what, instruction.factor);
    case 'turn':
      return turned(plan, scene, instruction.what);
    case 'move':
      return moved(plan, scene, instruction.what, instruction.where);
    case 'exchange':
      return exchanged(plan, scene, instruction.what, instruction.other);
    case 'zoom':
      return zoomed(plan, scene, instruction.factor, instruction.on);
    case 'keep':
    default:
      return plan;
  }
}

const RAINBOW = /^rainbow$/iu;

function without(plan: Plan, scene: Scene, what: string): Plan {
  const gone = new Set(itemsMeant(plan, scene, what));
  const { noun } = meant(scene, what);
  if (RAINBOW.test(what) && plan.backdrop.weather.includes('rainbow')) {
    const weather = plan.backdrop.weather.filter((one) => one !== 'rainbow');
    return { ...plan, backdrop: { ...plan.backdrop, weather } };
  }
  if (gone.size === 0 && WRITING.test(what)) return changedItems(plan, unwritten(plan.items));
  const items = plan.items
    .filter((item) => !gone.has(item))
    .map((item) => undressed(item, bared(item.recipe, noun)));
  return changedItems(plan, items);
}

/** Without what it wore or held, its body as large as it was. */
function undressed(item: Item, recipe: Recipe): Item {
  if (JSON.stringify(recipe) === JSON.stringify(item.recipe)) return item;
  const bare = { ...item, recipe };
  const share = actorOf(bare).figure.height / actorOf(item).figure.height;
  return { ...bare, height: item.height * share };
}

/** Nothing to be read any more: letters that stand by themselves go, what carries some stays bare. */
const unwritten = (items: readonly Item[]): readonly Item[] =>
  items
    .filter((item) => !isWriting(item))
    .map((item) =>
      item.recipe.lettering.length > 0
        ? { ...item, recipe: { ...item.recipe, lettering: [] } }
        : item,
    );

function recoloured(plan: Plan, scene: Scene, what: string, colours: readonly ColourName[]): Plan {
  if (SKY.test(what)) return skyIn(plan, colours);
  const things = new Set(itemsMeant(plan, scene, what));
  const { noun } = meant(scene, what);
  const dyed = (recipe: Recipe): Recipe => ({ ...recipe, colours, marking: undefined });
  const items = plan.items.map((item) => ({
    ...item,
    recipe: things.has(item)
      ? dyed(item.recipe)
      : mapped(item.recipe, (recipe) => (isNamed(recipe, noun) ? dyed(recipe) : recipe)),
  }));
  // What has that colour already is as it was asked to be.
  const same = things.size > 0 && isSame(items, plan.items);
  return same ? plan : changedItems(plan, items);
}

/** Backdrops without a sky that could have another colour. */
const SKYLESS: ReadonlySet<string> = new Set([
  'space',
  'underwater',
  'cave',
  'stage',
  'studio',
  'abstract',
]);

function skyIn(plan: Plan, colours: readonly ColourName[]): Plan {
  if (plan.light.time === 'indoors' || SKYLESS.has(plan.backdrop.kind)) {
    throw new UnseenError('The picture has no sky.');
  }
  const sky = colours.slice(0, 3).map((colour) => paintColour(colour).hex);
  return { ...plan, backdrop: { ...plan.backdrop, sky } };
}

function relit({ light, backdrop, ...plan }: Plan, time: Plan['light']['time']): Plan {
  const { air: _, ...kept } = light;
  const { sky: __, ...scenery } = backdrop;
  return { ...plan, light: { ...kept, time }, backdrop: scenery };
}

/** Under a roof there is no weather. */
function weathered(plan: Plan, weather: Weather): Plan {
  if (plan.light.time === 'indoors') throw new UnseenError('The picture has no sky.');
  const { air, ...light } = plan.light;
  const clear = weather === 'sunny';
  const bright = clear && air === 'overcast' ? { ...light } : plan.light;
  return {
    ...plan,
    light: clear && light.time !== 'night' ? { ...bright, visible: true } : bright,
    backdrop: { ...plan.backdrop, weather: clear ? [] : withRainbow(plan, weather) },
  };
}

/** A rainbow stands in whatever weather there is; all others take each other's place. */
function withRainbow({ backdrop }: Plan, weather: Weather): readonly string[] {
  return weather === 'rainbow' ? [...new Set([...backdrop.weather, weather])] : [weather];
}

function inSeason(plan: Plan, season: Season): Plan {
  const { backdrop } = plan;
  const weather = backdrop.weather.filter((one) => one !== 'snow');
  if ('season' in backdropOptions[backdrop.kind]) {
    return {
      ...plan,
      backdrop: { ...backdrop, weather, options: { ...backdrop.options, season } },
    };
  }
  if (plan.light.time === 'indoors') return refuse();
  if (season === 'winter') return { ...plan, backdrop: { ...backdrop, weather: ['snow'] } };
  // Where nothing grows, summer is the picture without snow.
  if (weather.length === backdrop.weather.length) return refuse();
  return { ...plan, backdrop: { ...backdrop, weather } };
}

function toned(plan: Plan, tone: Tone): Plan {
  const tones = toneSteps(plan.finish?.tones ?? {}, tone);
  return { ...plan, finish: { ...plan.finish, tones } };
}

function mapped(recipe: Recipe, change: (recipe: Recipe) => Recipe): Recipe {
  const attached = recipe.attached.map((one: Attachment) => ({
    ...one,
    recipe: mapped(change(one.recipe), change),
  }));
  return { ...recipe, attached };
}

/** A recipe without what is attached to it and is called so. */
function bared(recipe: Recipe, noun: string): Recipe {
  const attached = recipe.attached
    .filter((one) => !isNamed(one.recipe, noun))
    .map((one) => ({ ...one, recipe: bared(one.recipe, noun) }));
  return { ...recipe, attached };
}

function changedItems(plan: Plan, items: readonly Item[]): Plan {
  return isSame(items, plan.items) ? refuse() : { ...plan, items };
}

const isSame = (some: readonly Item[], others: readonly Item[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

function refuse(): never {
  throw new UnseenError('The picture has nothing of that name.');
}
