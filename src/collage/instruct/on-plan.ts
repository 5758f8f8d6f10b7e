import type { Scene } from '../../language/scene.ts';
import type { Instruction } from '../../language/instructions/instruction.ts';
import type { Plan } from '../compose/plan.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import type { InstructRequest } from './instruct-request.ts';
import { retold } from '../../language/instructions/retold.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom, type Random } from '../../numerics/random.ts';
import { frameFor } from '../draw-picture.ts';
import { paintPlan } from '../paint-plan.ts';
import { refinished } from '../refinished.ts';
import { withAdded } from './add-to-plan.ts';
import { changedPlan } from './change-plan.ts';
import { namedFor } from './items-meant.ts';
import { described, lettered } from './look-changes.ts';
import { placedAnew } from './place-anew.ts';
import { reframed } from './reframed.ts';
import { replaced } from './thing-changes.ts';
import { UnseenError } from './unseen-error.ts';
import { retoldScene } from './whole.ts';

/** Changes a picture of which the plan is known, and paints it anew. */
export function onPlan(
  known: RecordedScene,
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
) {
  const framed = { ...known, plan: reframed(known.plan, frameFor(request.size)) };
  const random = seededRandom(mix(request.seed ^ hashText(request.prompt))).fork('edit');
  const changed = instructions.reduce(
    (before, instruction) => carriedOut(before, instruction, request, random),
    framed,
  );
  return paintedAs(changed, request, hooks);
}

/** Paints a changed scene, as finely as is asked for now. */
export function paintedAs(
  { scene, plan: changed }: RecordedScene,
  { finish: asked, size }: InstructRequest,
  hooks: DrawHooks,
) {
  const { finish: before, ...bare } = changed;
  const finish = refinished(before, asked);
  const plan: Plan = Object.keys(finish).length > 0 ? { ...bare, finish } : bare;
  hooks.stage('composing', 0);
  return { pixels: paintPlan(plan, size, hooks), recorded: { scene, plan } };
}

function carriedOut(
  known: RecordedScene,
  instruction: Instruction,
  request: InstructRequest,
  random: Random,
): RecordedScene {
  const { plan, scene } = known;
  switch (instruction.kind) {
    case 'add':
      return withAdded(known, instruction.what, request, random);
    case 'letter': {
      const written = lettered(plan, scene, instruction.on, instruction.text);
      if (written !== undefined) return retoldScene(known, written, instruction);
      const carrier =
        (instruction.on ?? 'sign').replace(/^an?\s+|^(?:it|this|that)$/iu, '') || 'sign';
      return withAdded(known, `a ${carrier} that says "${instruction.text}"`, request, random);
    }
    case 'replace': {
      const fresh = replaced(plan, scene, instruction.what, instruction.by, random);
      return retoldScene(known, fresh, instruction);
    }
    case 'place': {
      const fresh = placedAnew(plan, retoldAs(scene, instruction), instruction.where, random);
      return retoldScene(known, fresh, instruction);
    }
    case 'describe': {
      const after = retoldAs(scene, instruction);
      const fresh = described(known, after, instruction.what, random);
      if (fresh !== undefined) return retoldScene(known, fresh, instruction);
      const given = GIVEN.exec(instruction.as)?.[1];
      if (given === undefined)
        throw new UnseenError(`Nothing is known of such a ${instruction.what}.`);
      // What nobody can wear lies beside whom it was given to.
      const who = namedFor(plan, scene, instruction.what);
      return withAdded(known, `${given} next to the ${who}`, request, random);
    }
    case 'restyle':
    case 'relight':
    case 'weather':
    case 'season':
    case 'tone':
    case 'remove':
    case 'keep-only':
    case 'exchange':
    case 'recount':
    case 'recolour':
    case 'resize':
    case 'move':
    case 'turn':
    case 'zoom':
    case 'cut-out':
    case 'keep':
    default:
      return retoldScene(known, changedPlan(known, instruction), instruction);
  }
}

const GIVEN = /^wearing ((?:an?|some|two)\s.+)$/iu;

const retoldAs = ({ prompt }: Scene, instruction: Instruction): Scene =>
  readPrompt(retold(prompt, instruction));
