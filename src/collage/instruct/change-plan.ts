import type { ColourName, Scene } from '../../language/scene.ts';
import type { Attachment, Item, Plan, Recipe } from '../compose/plan.ts';
import type { Instruction } from './instruction.ts';
import { cutOutPlan } from '../cut-out-plan.ts';
import { isMeant, isNamed, meant, type Meant } from './items-meant.ts';
import { UnseenError } from './unseen-error.ts';

/** What a plan can be told to become without looking at pixels. */
export type PlanInstruction = Exclude<Instruction, { readonly kind: 'add' }>;

/**
 * Carries out an instruction on the plan of a picture: everything that it does not speak of stays
 * what and where it is.
 * @throws UnseenError when the picture has none of what it speaks of.
 */
export function changedPlan(plan: Plan, scene: Scene, instruction: PlanInstruction): Plan {
  switch (instruction.kind) {
    case 'restyle':
      return { ...plan, styles: instruction.styles };
    case 'relight':
      return relit(plan, instruction.time);
    case 'weather':
      return { ...plan, backdrop: { ...plan.backdrop, weather: [instruction.weather] } };
    case 'cut-out':
      return plan.finish?.badge === true ? plan : (cutOutPlan(plan) ?? refuse());
    case 'remove':
      return without(plan, meant(scene, instruction.what));
    case 'recolour':
      return recoloured(plan, meant(scene, instruction.what), instruction.colour);
    default:
      return refuse();
  }
}

function without(plan: Plan, things: Meant): Plan {
  const items = plan.items
    .filter((item) => !isMeant(item, things))
    .map((item) => ({ ...item, recipe: bared(item.recipe, things.noun) }));
  return changedItems(plan, items);
}

function recoloured(plan: Plan, things: Meant, colour: ColourName): Plan {
  const dyed = (recipe: Recipe): Recipe => ({ ...recipe, colours: [colour] });
  const items = plan.items.map((item) => ({
    ...item,
    recipe: isMeant(item, things)
      ? dyed(item.recipe)
      : mapped(item.recipe, (recipe) => (isNamed(recipe, things.noun) ? dyed(recipe) : recipe)),
  }));
  return changedItems(plan, items);
}

function relit({ light, backdrop, ...plan }: Plan, time: Plan['light']['time']): Plan {
  const { air: _, ...kept } = light;
  const { sky: __, ...scenery } = backdrop;
  return { ...plan, light: { ...kept, time }, backdrop: scenery };
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
  if (JSON.stringify(items) === JSON.stringify(plan.items)) return refuse();
  return { ...plan, items };
}

function refuse(): never {
  throw new UnseenError('The picture has nothing of that name.');
}
