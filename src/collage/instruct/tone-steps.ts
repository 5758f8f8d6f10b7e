import type { Tone } from '../../language/instructions/instruction.ts';
import type { Tones } from '../compose/plan.ts';
import { UnseenError } from './unseen-error.ts';

/** Of each pair of opposites a step this way or back. */
const STEPS: Readonly<Record<Tone, readonly [keyof Tones, 1 | -1]>> = {
  brighter: ['light', 1],
  darker: ['light', -1],
  richer: ['colour', 1],
  paler: ['colour', -1],
  warmer: ['warmth', 1],
  cooler: ['warmth', -1],
  harder: ['contrast', 1],
  softer: ['contrast', -1],
};
/** Beyond so many steps nothing would be left to see. */
const FARTHEST = 3;

/**
 * A step further.
 * @throws UnseenError when the picture is as far that way as it can be.
 */
export function toneSteps(before: Tones, tone: Tone): Tones {
  const [of, step] = STEPS[tone];
  const to = (before[of] ?? 0) + step;
  if (Math.abs(to) > FARTHEST) throw new UnseenError('It is as far that way as it can be.');
  return { ...before, [of]: to };
}
