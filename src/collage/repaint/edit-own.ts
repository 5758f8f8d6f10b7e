import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Finish } from '../compose/plan.ts';
import type { Hole } from '../compose/edit/hole.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { editedPlan } from '../compose/edit/edit-plan.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { within } from '../draw-hooks.ts';
import { paintPlan } from '../paint-plan.ts';
import { refinished } from '../refinished.ts';
import { showsPlan } from '../shows-plan.ts';

interface OwnEdit {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  readonly source: Pixels;
  readonly keep: Uint8ClampedArray;
  readonly finish?: Finish;
}

/**
 * Edits a picture of which the plan is known, by changing the plan and painting it anew: inside the
 * mask the picture is what it would have been. `undefined` when it does not show its plan any more.
 */
export function editOwn(
  { prompt, size, seed, source, keep, finish: asked }: OwnEdit,
  known: RecordedScene,
  hole: Hole,
  hooks: DrawHooks,
): { readonly pixels: Pixels; readonly recorded?: RecordedScene } | undefined {
  if (!showsPlan(known.plan, source, keep, within(hooks, 0, 0.3))) return undefined;
  hooks.stage('composing', 0.3);
  const scene = readPrompt(prompt);
  const random = seededRandom(mix(seed ^ hashText(prompt))).fork('edit');
  const edited = editedPlan(known, scene, hole, openWorkshop(), random);
  const finish = refinished(edited.plan.finish, asked);
  const pixels = paintPlan({ ...edited.plan, finish }, size, within(hooks, 0.35, 1));
  // A picture with nothing behind the things in its hole is like no plan.
  const holds = edited.holds && (finish.cutOut ?? false) === (known.plan.finish?.cutOut ?? false);
  return { pixels, ...(holds && { recorded: { scene, plan: edited.plan } }) };
}
