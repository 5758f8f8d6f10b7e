import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Submission } from '../../../generation/generation.ts';
import { faultOf } from '../../../kernel/errors.ts';
import type { ImageResult } from '../../../kernel/image-result.ts';
import { callerOf } from '../../authentication.ts';
import { hashRequest } from '../../canonical-request.ts';
import type { AppDependencies } from '../../dependencies.ts';
import type { ImageLinks } from '../../images/image-links.ts';
import { askerOf, logFailure, pathOf } from '../../replies/faults.ts';
import { toJson } from '../../replies/json.ts';
import { replyPatiently } from '../../replies/patient-reply.ts';
import type { Draft, ImageRequest } from './draft.ts';
import { renderFault } from './errors.ts';
import { answerWithBytes, answerWithUrls } from './images-answer.ts';

export type ImageReplyNeeds = Pick<AppDependencies, 'generation' | 'store' | 'limits'> & {
  readonly links: ImageLinks;
};

/** Has a checked request drawn, and answers it with links or bytes. */
export function replyWithImages<B extends ImageRequest>(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: ImageReplyNeeds,
  work: {
    readonly draft: Draft<B>;
    readonly task: Submission['task'];
    /** Fires when the client has left. */
    readonly signal: AbortSignal;
    /** Called once nothing is drawn any more, whether that went well or not. */
    readonly onEnd?: () => Promise<void>;
  },
): Promise<FastifyReply> {
  const { draft, task, signal, onEnd } = work;
  const { id: keyId, teamId } = callerOf(request);
  const submission: Submission = {
    caller: { keyId, teamId },
    dialect: 'openai',
    task,
    revise: draft.revise,
    creditsPerImage: draft.creditsPerImage,
    notes: draft.notes,
    idempotency: claimOf(request, draft),
    signal,
  };
  const draw = async (): Promise<ImageResult> => {
    try {
      return await deps.generation.run(submission);
    } finally {
      await onEnd?.();
    }
  };
  const answer = draw().then((result) =>
    draft.body.response_format === 'b64_json'
      ? answerWithBytes(result, deps.store)
      : answerWithUrls(result, (image) => deps.links(request, image)),
  );
  return replyPatiently(reply, answer, deps.limits, (error) => {
    const fault = faultOf(error);
    logFailure(request, fault, error);
    return toJson(renderFault(fault, askerOf(request)).body);
  });
}

function claimOf<B extends ImageRequest>(
  request: FastifyRequest,
  { model, body }: Draft<B>,
): Submission['idempotency'] {
  const value = request.headers['idempotency-key'];
  if (typeof value !== 'string' || value === '') return undefined;
  const path = pathOf(request.routeOptions.url ?? request.url);
  return { value, requestHash: hashRequest({ dialect: 'openai', path, model: model.id, body }) };
}
