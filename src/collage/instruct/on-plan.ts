import type { Plan } from '../compose/plan.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import type { InstructRequest } from './instruct-request.ts';
import type { Instruction } from './instruction.ts';
import { garments } from '../../language/lexicon/clothing.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { editedPlan } from '../compose/edit/edit-plan.ts';
import { holeOf } from '../compose/edit/hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { paintPlan } from '../paint-plan.ts';
import { refinished } from '../refinished.ts';
import { changedPlan } from './change-plan.ts';
import { itemsMeant } from './items-meant.ts';
import { newcomersFor } from './newcomers.ts';
import { boxesOf } from './room-for.ts';
import { UnseenError } from './unseen-error.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** Changes a picture of which the plan is known, and paints it anew. */
export function onPlan(
  known: RecordedScene,
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
) {
  let changed = known;
  for (const instruction of instructions) {
    changed =
      instruction.kind === 'add'
        ? withAdded(changed, instruction.what, request)
        : { ...changed, plan: changedPlan(changed.plan, changed.scene, instruction) };
  }
  const { finish: before, ...bare } = changed.plan;
  const finish = refinished(before, request.finish);
  const plan: Plan = Object.keys(finish).length > 0 ? { ...bare, finish } : bare;
  hooks.stage('composing', 0);
  return { pixels: paintPlan(plan, request.size, hooks), recorded: { scene: changed.scene, plan } };
}

function withAdded(known: RecordedScene, what: string, request: InstructRequest): RecordedScene {
  const { scene, plan } = known;
  // Names of this scene's own things, so that a later turn does not take them for others.
  const after = readPrompt(`${scene.prompt}, ${what}`);
  const { by } = whereaboutsIn(what);
  if (by?.how === 'on' && itemsMeant(plan, scene, by.what).length > 0) {
    const worn = garmentIn(what);
    const told = worn ? readPrompt(`${scene.prompt}, the ${by.what} is wearing ${worn}`) : after;
    return { scene: told, plan: amended(known, told, request) };
  }
  const { items } = newcomersFor(what, request, request.source, known, boxesOf(plan));
  const alone = readPrompt(what).entities;
  const renamed = items.map((item) => {
    const noun = alone.find(({ id }) => id === item.entity)?.noun;
    return { ...item, entity: after.entities.findLast((one) => one.noun === noun)?.id };
  });
  return { scene: after, plan: { ...plan, items: [...plan.items, ...renamed] } };
}

/** What is put on to be worn: "a red hat" of "a red hat on the dog". */
function garmentIn(what: string): string | undefined {
  const [, thing] = /^(.+?)\s+(?:on|onto|to|upon)\s/iu.exec(what) ?? [];
  const noun = thing?.split(/\s+/u).at(-1)?.toLowerCase();
  return noun !== undefined && garments.has(noun) ? thing : undefined;
}

/** What is added to one of the things that are there: it wears it, or has it upon itself. */
function amended(
  known: RecordedScene,
  after: RecordedScene['scene'],
  { prompt, size, seed }: InstructRequest,
): Plan {
  const everywhere = holeOf(new Uint8ClampedArray(size.width * size.height), size);
  const random = seededRandom(mix(seed ^ hashText(prompt))).fork('edit');
  const { plan } = editedPlan(known, after, everywhere!, openWorkshop(), random);
  const { items } = known.plan;
  const same = JSON.stringify(plan.items) === JSON.stringify(items);
  const art = new Set(plan.items.map(({ recipe }) => recipe.art));
  if (same || !items.every(({ recipe }) => art.has(recipe.art))) {
    throw new UnseenError('What is to be added cannot be put there.');
  }
  return { ...plan, light: known.plan.light, backdrop: known.plan.backdrop };
}
