import type { PriorText } from '../../components/prior.ts';
import type { TextEncoder } from '../../components/text-encoder.ts';
import type { PaintTask } from '../painter.ts';
import { encodePrompts } from './encode-prompts.ts';

/** A prior knows prompts of one row of tokens and no longer ones. */
const ONE_ROW = { most: 1 } as const;

export interface PriorTexts {
  /** Of each picture what it is to show. */
  readonly texts: readonly PriorText[];
  /** Of each picture what it is not to show; nothing is the empty prompt. */
  readonly against: readonly PriorText[];
}

/**
 * What prompts say to a prior, which is guided whether the net that paints is or not.
 * @throws ModelFault `prompt_too_long`, and those of the encoder.
 */
export async function priorTexts(
  encoder: TextEncoder,
  prompts: readonly Pick<PaintTask, 'prompt' | 'negativePrompt'>[],
): Promise<PriorTexts> {
  const encoded = await encodePrompts(encoder, prompts, true, ONE_ROW);
  // An encoder that is read for a prior gives them all.
  const all = encoded.map(({ states, mask, pooled }) => ({ states, mask, pooled: pooled! }));
  return { against: all.slice(0, prompts.length), texts: all.slice(prompts.length) };
}
