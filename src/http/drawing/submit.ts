import type { FastifyRequest } from 'fastify';

import type { Submission } from '../../generation/generation.ts';
import type { ImageResult } from '../../kernel/image-result.ts';
import { callerOf } from '../authentication.ts';
import { hashRequest } from '../canonical-request.ts';
import type { AppDependencies } from '../dependencies.ts';
import { countPictures } from '../rates/count-pictures.ts';
import { pathOf } from '../replies/path.ts';
import type { Draft, ImageRequest } from './draft.ts';

/** A checked request that is to be drawn. */
export interface Work {
  /** Folder name of the dialect that checked it. */
  readonly dialect: string;
  readonly draft: Pick<
    Draft<ImageRequest>,
    'model' | 'body' | 'task' | 'revise' | 'notes' | 'creditsPerImage'
  >;
  /** Fires when the client has left. */
  readonly signal: AbortSignal;
  /** Called when it has been admitted and waits to be drawn; never for a replay. */
  readonly onAdmitted?: Submission['onAdmitted'];
  /** Hears of the states on its way that the task asks for. */
  readonly onPartial?: Submission['onPartial'];
  /** Called once nothing is drawn any more, whether that went well or not. */
  readonly onEnd?: () => Promise<void>;
}

/**
 * Has a checked request drawn for the key that was shown.
 * @throws GalaError with the fault that ended it; nothing is stored or charged then.
 */
export async function submit(
  request: FastifyRequest,
  { generation, rates }: Pick<AppDependencies, 'generation' | 'rates'>,
  { dialect, draft, signal, onAdmitted, onPartial, onEnd }: Work,
): Promise<ImageResult> {
  try {
    const key = callerOf(request);
    const { id: keyId, teamId, userId, strictness } = key;
    return await countPictures(rates, key, draft.task.count, (onCounted) =>
      generation.run({
        caller: { keyId, teamId, userId, strictness },
        dialect,
        task: draft.task,
        revise: draft.revise,
        creditsPerImage: draft.creditsPerImage,
        notes: draft.notes,
        idempotency: claimOf(request, dialect, draft),
        signal,
        onAdmitted: (admitted) => {
          onCounted();
          onAdmitted?.(admitted);
        },
        ...(onPartial && { onPartial }),
      }),
    );
  } finally {
    await onEnd?.();
  }
}

function claimOf(
  request: FastifyRequest,
  dialect: string,
  { model, body }: Work['draft'],
): Submission['idempotency'] {
  const value = request.headers['idempotency-key'];
  if (typeof value !== 'string' || value === '') return undefined;
  const path = pathOf(request.routeOptions.url ?? request.url);
  return { value, requestHash: hashRequest({ dialect, path, model: model.id, body }) };
}
