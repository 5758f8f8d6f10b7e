import type { Fidelity } from '../../../../kernel/image-task.ts';
import { formatSize, type Size } from '../../../../kernel/size.ts';
import type { GptImagesResponse } from '../../../../wire/openai/images-response.ts';
import type { Draft, ImageRequest } from '../../../drawing/draft.ts';
import { estimateTextTokens } from './text-tokens.ts';

/** Tokens of an input picture at `low` fidelity: a base, and so many for each tile of this edge. */
const INPUT = { base: 65, tile: 129, edge: 512 } as const;

/** What `high` fidelity counts more. */
const HIGH_FIDELITY = { square: 4160, other: 6240 } as const;

/**
 * What OpenAI would have counted. Gala charges by the picture (`creditsPerImage`), so these are for
 * programs that keep accounts of tokens.
 */
export function usageOf(
  {
    model,
    body,
    task,
  }: Pick<Draft<ImageRequest>, 'model' | 'task'> & {
    readonly body: Pick<ImageRequest, 'prompt'>;
  },
  drawn: number,
): GptImagesResponse['usage'] {
  const { inputs, quality = 'medium', size, fidelity = 'low' } = task;
  const pictures = inputs ? [inputs.image, ...(inputs.others ?? [])] : [];
  const textTokens = estimateTextTokens(body.prompt ?? '');
  const imageTokens = pictures.reduce((sum, one) => sum + inputTokens(one, fidelity), 0);
  const outputTokens = drawn * (model.tokensPerImage(quality, formatSize(size)) ?? 0);
  const inputTotal = textTokens + imageTokens;
  return {
    input_tokens: inputTotal,
    input_tokens_details: { image_tokens: imageTokens, text_tokens: textTokens },
    output_tokens: outputTokens,
    total_tokens: inputTotal + outputTokens,
    output_tokens_details: { image_tokens: outputTokens, text_tokens: 0 },
  };
}

/** The picture is scaled until its shorter edge is that of a tile, then covered with tiles. */
function inputTokens({ width, height }: Size, fidelity: Fidelity): number {
  const scale = INPUT.edge / Math.min(width, height);
  const tiles = Math.ceil((width * scale) / INPUT.edge) * Math.ceil((height * scale) / INPUT.edge);
  const finer = width === height ? HIGH_FIDELITY.square : HIGH_FIDELITY.other;
  return INPUT.base + INPUT.tile * tiles + (fidelity === 'high' ? finer : 0);
}
