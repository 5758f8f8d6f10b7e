import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ImageResult } from '../../kernel/image-result.ts';
import type { ImageLinks } from '../images/image-links.ts';
import { answerPatiently } from '../replies/answer-patiently.ts';
import type { RenderFault } from '../replies/fault-renderer.ts';
import type { Draft, ImageRequest } from './draft.ts';
import { answerWithBytes, answerWithUrls, type ImageElement } from './images-answer.ts';
import { streamImages, type ImageEvents, type StreamNeeds } from './stream-images.ts';
import { submit, type Work } from './submit.ts';

export type ImageReplyNeeds = StreamNeeds & { readonly links: ImageLinks };

/** What differs between the dialects that answer with a list of links or bytes. */
export interface ImageDialect {
  /** Its folder name. */
  readonly name: string;
  readonly render: RenderFault;
  /** The body around the pictures. */
  readonly frame: (
    data: readonly ImageElement[],
    result: ImageResult,
    draft: Draft<ImageRequest>,
  ) => object;
  /** Left out where nothing is streamed. */
  readonly events?: ImageEvents;
  /** Headers of its own. */
  readonly headers?: (result: ImageResult, draft: Draft<ImageRequest>) => Record<string, string>;
}

/** Has a checked request drawn, and answers it with links, bytes or events in the words of its dialect. */
export async function replyWithImages(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ImageReplyNeeds,
  dialect: ImageDialect,
  work: Omit<Work, 'dialect' | 'draft'> & { readonly draft: Draft<ImageRequest> },
): Promise<FastifyReply> {
  const { draft } = work;
  const { events } = dialect;
  if (events && draft.body.stream === true) {
    return streamImages(request, reply, deps, { ...dialect, events }, work);
  }
  const answer = submit(request, deps, { ...work, dialect: dialect.name }).then(async (result) => {
    const frame = (data: readonly ImageElement[]): object => dialect.frame(data, result, draft);
    const { headers, body } =
      (draft.body.response_format ?? 'b64_json') === 'b64_json'
        ? await answerWithBytes(result, deps.store, frame)
        : answerWithUrls(result, (image) => deps.links(request, image), frame);
    return { headers: { ...headers, ...dialect.headers?.(result, draft) }, body };
  });
  return answerPatiently(request, reply, deps.limits, dialect.render, answer);
}
