import type { Tensor } from '../../numerics/tensor.ts';
import { splitBatch } from '../components/batch.ts';
import type { TextEncoder } from '../components/text-encoder.ts';

interface Prompts {
  readonly prompt: string;
  readonly negativePrompt?: string;
}

/**
 * Embeddings for the UNet, one `[1, tokens, width]` a row: with guidance all pictures against what they
 * are not to show, then all with their prompts. Both of a picture are equally long, but a picture's do not
 * depend on those of the others, so that it comes out the same alone.
 */
export async function encodePrompts(
  encoder: TextEncoder,
  batch: readonly Prompts[],
  isGuided: boolean,
): Promise<readonly Tensor[]> {
  const encoded: (readonly Tensor[])[] = [];
  for (const { prompt, negativePrompt = '' } of batch) {
    encoded.push(splitBatch(await encoder.encode(isGuided ? [negativePrompt, prompt] : [prompt])));
  }
  const halves = isGuided ? [0, 1] : [0];
  return halves.flatMap((half) => encoded.map((rows) => rows[half]!));
}
