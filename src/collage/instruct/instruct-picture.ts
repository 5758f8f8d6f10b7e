import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawHooks } from '../draw-hooks.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { within } from '../draw-hooks.ts';
import { atHalf } from '../repaint/at-other-size.ts';
import { showsPlan } from '../shows-plan.ts';
import type { Instruction } from '../../language/instructions/instruction.ts';
import { readInstructions } from '../../language/instructions/read-instructions.ts';
import type { InstructRequest } from './instruct-request.ts';
import { onPixels } from './on-pixels.ts';
import { onPlan } from './on-plan.ts';
import { onWholePrompt } from './on-whole-prompt.ts';
import { readWithMaterials } from './read-with-materials.ts';
import { UnseenError } from './unseen-error.ts';
import { withMaterials } from './with-materials.ts';

export interface InstructedPicture {
  /** Exactly the size asked for, opaque unless it was cut out. */
  readonly pixels: Pixels;
  readonly recorded?: RecordedScene;
}

/** Share of the time after which other pictures are put in. */
const MATERIALS_START = 0.95;

/**
 * Does to a whole picture what a prompt says. One that this engine drew is changed in its plan and
 * painted anew; of any other the pixels are worked on, as far as that can be done without knowing
 * what they show. Synchronous; the same request gives the same pixels.
 * @throws UnseenError when the prompt, or a part of it, is about what cannot be seen; and whatever
 * `hooks.stage` throws.
 */
export function instructPicture(request: InstructRequest, hooks: DrawHooks): InstructedPicture {
  const { materials = [], prompt } = request;
  hooks.stage('reading', 0);
  const read = readFor(prompt, materials);
  const known = knownPlan(request, within(hooks, 0.02, 0.25));
  if (read === undefined) {
    const redrawn = known && onWholePrompt(known, request, within(hooks, 0.25, 1));
    if (redrawn !== undefined) return redrawn;
    throw new UnseenError('The prompt asks for more than can be done without a mask.');
  }
  const instructions: readonly Instruction[] = [
    ...read.first,
    ...(request.cutOut ? [{ kind: 'cut-out' } as const] : []),
  ];
  const first = known
    ? onKnown(known, instructions, request, within(hooks, 0.25, 1))
    : { pixels: worked(instructions, request, within(hooks, 0.05, 1)) };
  if (materials.length === 0) return first;
  hooks.show?.(MATERIALS_START, () => first.pixels);
  const after = 'recorded' in first ? first.recorded : undefined;
  // What they show no plan knows.
  return { pixels: withMaterials(first.pixels, materials, read.others, after) };
}

/** Other pictures say what is to be added better than words do. */
function readFor(prompt: string, materials: readonly Pixels[]) {
  if (materials.length > 0) return readWithMaterials(prompt);
  const first = readInstructions(prompt);
  return first && { first, others: '' };
}

/** As the instructions say, or else as the whole is told to be. */
function onKnown(
  known: RecordedScene,
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
): InstructedPicture {
  try {
    return onPlan(known, instructions, request, hooks);
  } catch (error) {
    if (!(error instanceof UnseenError)) throw error;
    const redrawn = onWholePrompt(known, request, hooks);
    if (redrawn === undefined) throw error;
    return redrawn;
  }
}

function knownPlan(
  { recorded, unchanged = false, source }: InstructRequest,
  hooks: DrawHooks,
): RecordedScene | undefined {
  if (recorded === undefined) return undefined;
  return unchanged || showsPlan(recorded.plan, source, undefined, hooks) ? recorded : undefined;
}

/** Works on pixels, as finely as is asked for. */
function worked(
  instructions: readonly Instruction[],
  request: InstructRequest,
  hooks: DrawHooks,
): Pixels {
  if (request.finish?.rough !== true) return onPixels(instructions, request, hooks);
  return atHalf(request.withAlpha ?? request.source, hooks, (half, stages) => {
    const { withAlpha: _, ...rest } = request;
    const seen = half.channels === 4 ? { withAlpha: half } : {};
    const small = { ...rest, ...seen, source: half, size: half };
    return onPixels(instructions, small, stages);
  });
}
