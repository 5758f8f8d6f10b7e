import { modelFault, ModelFault } from '../../faults.ts';
import type { EncodedText, TextEncoder } from '../../components/text-encoder.ts';
import type { RowLimits } from '../../tokenizers/prompt-rows.ts';

interface Prompts {
  readonly prompt: string;
  readonly negativePrompt?: string;
}

/**
 * What a text encoder says, one text a row of the UNet: with guidance all pictures against what they
 * are not to show, then all with their prompts. Both of a picture are equally long, but a picture's do not
 * depend on those of the others, so that it comes out the same alone.
 * @throws ModelFault `prompt_too_long`, which says of which of both.
 */
export async function encodePrompts(
  encoder: TextEncoder,
  batch: readonly Prompts[],
  isGuided: boolean,
  limits?: RowLimits,
): Promise<readonly EncodedText[]> {
  const encoded: (readonly EncodedText[])[] = [];
  for (const { prompt, negativePrompt = '' } of batch) {
    const texts = isGuided ? [negativePrompt, prompt] : [prompt];
    encoded.push(await encoder.encode(texts, limits).catch(fromTexts(isGuided)));
  }
  const halves = isGuided ? [0, 1] : [0];
  return halves.flatMap((half) => encoded.map((rows) => rows[half]!));
}

/** An encoder knows only places; whoever wrote the texts has to hear which one to shorten. */
const fromTexts =
  (isGuided: boolean) =>
  (error: unknown): never => {
    if (!(error instanceof ModelFault) || error.data.code !== 'prompt_too_long') throw error;
    if (!isGuided || error.data.facts.place > 0) throw error;
    throw modelFault('prompt_too_long', { ...error.data.facts, negative: true }, { cause: error });
  };
