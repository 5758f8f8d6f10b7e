import type { DrawHooks } from '../draw-hooks.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import type { InstructRequest } from './instruct-request.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { seededRandom } from '../../numerics/random.ts';
import { frameFor } from '../draw-picture.ts';
import { stylesOf } from '../styles/style-for.ts';
import { keepsOthers } from './keeps-others.ts';
import { redrawn } from './look-changes.ts';
import { paintedAs } from './on-plan.ts';
import { reframed } from './reframed.ts';

/**
 * A known picture as the prompt for the whole tells it, where nobody understood what is to be done to
 * it: what both tell of stays where it is. `undefined` when there is no such prompt, or nothing that it
 * tells is new: then nothing was understood at all.
 */
export function onWholePrompt(
  known: RecordedScene,
  request: InstructRequest,
  hooks: DrawHooks,
): ReturnType<typeof paintedAs> | undefined {
  const { wholePrompt, size, seed } = request;
  if (wholePrompt === undefined || (request.materials ?? []).length > 0) return undefined;
  const framed = { ...known, plan: reframed(known.plan, frameFor(size)) };
  const after = readPrompt(wholePrompt);
  const { plan, scene } = redrawn(framed, after, seededRandom(seed).fork('whole'));
  const styles = stylesOf(after);
  const told = { scene, plan: { ...plan, styles } };
  const shown = (one: typeof framed.plan): string =>
    JSON.stringify([
      one.items.map((item) => ({ ...item, entity: undefined })),
      one.light,
      one.backdrop,
      one.styles ?? [],
    ]);
  if (shown(told.plan) === shown(framed.plan) || !keepsOthers(framed, told, request.prompt)) {
    return undefined;
  }
  return paintedAs(told, request, hooks);
}
