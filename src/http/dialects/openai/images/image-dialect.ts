import type { ImageResult } from '../../../../kernel/image-result.ts';
import { formatSize } from '../../../../kernel/size.ts';
import type { GptImagesResponse, ImagesResponse } from '../../../../wire/openai/images-response.ts';
import type { Draft, ImageRequest } from '../../../drawing/draft.ts';
import { secondsOf, type ImageElement } from '../../../drawing/images-answer.ts';
import type { ImageDialect } from '../../../drawing/reply-with-images.ts';
import { renderFault } from '../errors/errors.ts';
import { OPENAI_EVENTS } from './image-events.ts';
import { usageOf } from '../tokens/usage.ts';

/** How OpenAI's API answers image requests. */
export const OPENAI: ImageDialect = {
  name: 'openai',
  render: renderFault,
  frame: (data, result, draft): ImagesResponse =>
    draft.model.rules.gpt === undefined
      ? { created: secondsOf(result), data: [...data] }
      : gptFrame(data, result, draft),
  events: OPENAI_EVENTS,
};

/** The keys are in the order in which OpenAI sends them. */
function gptFrame(
  data: readonly ImageElement[],
  result: ImageResult,
  draft: Draft<ImageRequest>,
): GptImagesResponse {
  const { background = 'opaque', output, quality = 'medium', size } = draft.task;
  return {
    created: secondsOf(result),
    background,
    // Links go to lenient keys alone: the API has none for this family.
    data: data.map((picture) =>
      'b64_json' in picture ? { b64_json: picture.b64_json } : { url: picture.url },
    ),
    output_format: output?.format ?? 'png',
    quality,
    size: formatSize(size),
    usage: usageOf(draft, data.length),
  };
}
