import type { FastifyRequest } from 'fastify';

import type { Generation, Submission } from '../../generation/generation.ts';
import type { ImageResult } from '../../kernel/image-result.ts';
import { callerOf } from '../authentication.ts';
import { hashRequest } from '../canonical-request.ts';
import type { AppDependencies } from '../dependencies.ts';
import { countPictures } from '../rates/count-pictures.ts';
import { pathOf } from '../replies/path.ts';
import { askedOptions } from './asked-options.ts';
import type { Draft, ImageRequest } from './draft.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';

/** A checked request that is to be drawn. */
export interface Work {
  /** Folder name of the dialect that checked it. */
  readonly dialect: string;
  readonly draft: Pick<
    Draft<ImageRequest>,
    'model' | 'body' | 'task' | 'revise' | 'notes' | 'creditsPerImage'
  >;
  /** By which a request is known again that asked for something else than what is drawn. */
  readonly requestHash?: string | undefined;
  /** The id of its record, where it must be known before there is one. */
  readonly recordId?: string;
  /** Fires when the client has left. */
  readonly signal: AbortSignal;
  /** Called when it has been admitted and waits to be drawn; never for a replay. */
  readonly onAdmitted?: Submission['onAdmitted'];
  /** Hears of the states on its way that the task asks for. */
  readonly onPartial?: Submission['onPartial'];
  /** Called once nothing is drawn any more, whether that went well or not. */
  readonly onEnd?: () => Promise<void>;
}

type SubmitNeeds = Pick<AppDependencies, 'generation' | 'rates'>;

/**
 * Has a checked request drawn for the key that was shown.
 * @throws GalaError with the fault that ended it; nothing is stored or charged then.
 */
export function submit(
  request: FastifyRequest,
  deps: SubmitNeeds,
  work: Work,
): Promise<ImageResult> {
  return handOver(request, deps, work, (submission) => deps.generation.run(submission));
}

/**
 * Has it drawn by and by, whoever leaves; resolves once it is admitted, and `onEnd` is called then.
 * @throws GalaError with the fault of what is not admitted.
 */
export function submitToBackground(
  request: FastifyRequest,
  deps: SubmitNeeds,
  work: Work,
): ReturnType<Generation['begin']> {
  return handOver(request, deps, work, (submission) => deps.generation.begin(submission));
}

async function handOver<T>(
  request: FastifyRequest,
  { rates }: SubmitNeeds,
  work: Work,
  take: (submission: Submission) => Promise<T>,
): Promise<T> {
  const { dialect, draft, recordId, signal, onAdmitted, onPartial, onEnd } = work;
  try {
    const key = callerOf(request);
    const { id: keyId, teamId, userId, strictness } = key;
    return await countPictures(rates, key, draft.task.count, (onCounted) =>
      take({
        caller: { keyId, teamId, userId, strictness },
        dialect,
        task: draft.task,
        asked: askedOptions(draft.body),
        revise: draft.revise,
        creditsPerImage: draft.creditsPerImage,
        notes: draft.notes,
        idempotency: claimOf(request, work),
        signal,
        onAdmitted: (admitted) => {
          onCounted();
          onAdmitted?.(admitted);
        },
        ...(recordId !== undefined && { recordId }),
        ...(onPartial && { onPartial }),
      }),
    );
  } finally {
    await onEnd?.();
  }
}

function claimOf(
  request: FastifyRequest,
  { dialect, draft: { model, body }, requestHash }: Work,
): Submission['idempotency'] {
  const value = idempotencyKeyOf(request);
  if (value === undefined) return undefined;
  if (requestHash !== undefined) return { value, requestHash };
  const path = pathOf(request.routeOptions.url ?? request.url);
  return { value, requestHash: hashRequest({ dialect, path, model: model.id, body }) };
}
