import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Hole } from '../compose/edit/hole.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { hashText, mix, seededRandom } from '../../numerics/random.ts';
import { castIntoHole } from '../compose/edit/cast-into-hole.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { frameFor } from '../draw-picture.ts';
import { completeHole } from './complete/complete-hole.ts';
import { placedInto } from './place-into.ts';
import { surroundingsOf } from './surroundings.ts';

interface ForeignEdit {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
  readonly source: Pixels;
  readonly keep: Uint8ClampedArray;
}

/** Share of the time after which the hole is complete. */
const COMPLETE = 0.75;

/**
 * Edits a picture of which only pixels are known: its surroundings are continued into the hole, then
 * what the prompt names that suits the hole is drawn there.
 */
export function editForeign(
  { prompt, size, seed, source, keep }: ForeignEdit,
  hole: Hole | undefined,
  hooks: DrawHooks,
): Pixels {
  const own = mix(seed ^ hashText(prompt));
  const missing = Uint8Array.from(keep, (value) => (value < 255 ? 1 : 0));
  if (!missing.includes(1)) return source;
  hooks.stage('completing', 0.02);
  const complete = completeHole(
    source,
    missing,
    { seed: own },
    { stage: (name, fraction) => hooks.stage(name, 0.02 + (COMPLETE - 0.02) * fraction) },
  );
  if (hole === undefined) return complete;
  hooks.stage('composing', COMPLETE);
  const frame = frameFor(size);
  const random = seededRandom(own).fork('edit');
  const cast = castIntoHole(readPrompt(prompt), hole, frame, own, openWorkshop(), random);
  if (cast.items.length === 0) return complete;
  const around = surroundingsOf(source, keep, hole.box);
  return placedInto(complete, keep, { ...cast, frame, seed: own }, around, {
    stage: (_, fraction) => hooks.stage('painting', COMPLETE + 0.03 + 0.2 * fraction),
  });
}
