import { usdOf } from '../../../kernel/money.ts';
import type { ImageResult } from '../../../kernel/image-result.ts';
import type { AimlImagesResponse } from '../../../wire/aimlapi/images-response.ts';
import { secondsOf } from '../../drawing/images-answer.ts';
import type { ImageDialect } from '../../drawing/reply-with-images.ts';
import type { RenderFault } from '../../replies/fault-renderer.ts';
import { ignoredHeader } from '../../replies/ignored-header.ts';

/** How AI/ML API answers an image request from which these parameters were dropped. */
export function aimlDialect(render: RenderFault, ignored: readonly string[]): ImageDialect {
  return {
    name: 'aimlapi',
    render,
    frame: (data, result): AimlImagesResponse => ({
      created: secondsOf(result),
      data: [...data],
      meta: { usage: { credits_used: result.credits, usd_spent: usdOf(result.credits) } },
    }),
    headers: (result) => ({ ...costHeaders(result), ...ignoredHeader(ignored) }),
  };
}

/** Dollars have nine decimals there. */
const costHeaders = ({ credits }: ImageResult): Record<string, string> => ({
  'x-aimlapi-credits-used': String(credits),
  'x-aimlapi-usd-spent': usdOf(credits).toFixed(9),
});
