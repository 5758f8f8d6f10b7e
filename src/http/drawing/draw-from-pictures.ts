import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Intake } from '../../intake/intake.ts';
import type { TaskInputs } from '../../kernel/image-task.ts';
import type { AppDependencies } from '../dependencies.ts';
import { throwForced } from '../forced-faults.ts';
import { signalOfDeparture } from '../replies/departure.ts';
import { draftShapedLike, type Draft, type ImageRequest } from './draft.ts';
import { replyWithImages, type ImageDialect, type ImageReplyNeeds } from './reply-with-images.ts';

export type PictureNeeds = ImageReplyNeeds & Pick<AppDependencies, 'rehearsal' | 'intake'>;

/** A body that has been read, with what waits on disk for it. */
export interface ReadBody {
  readonly body: unknown;
  /** Removes what waits on disk. */
  discard(): Promise<void>;
}

/** One kind of request that starts from pictures. */
export interface PictureKind<B extends ImageRequest, D extends Draft<B>> {
  readonly read: (request: FastifyRequest) => Promise<ReadBody>;
  readonly draft: (body: unknown, request: FastifyRequest) => D | Promise<D>;
  /** Checks and stores the pictures that came with it. */
  readonly take: (draft: D, request: FastifyRequest, signal: AbortSignal) => Promise<TaskInputs>;
  readonly dialect: (draft: D) => ImageDialect;
}

/** Answers a request that starts from pictures, in whatever form they came. */
export async function drawFromPictures<B extends ImageRequest, D extends Draft<B>>(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: PictureNeeds,
  kind: PictureKind<B, D>,
): Promise<FastifyReply> {
  const signal = signalOfDeparture(reply);
  // 1. Read the body and check it: fields first, then pictures.
  const read = await kind.read(request);
  let draft: D;
  let inputs: TaskInputs;
  try {
    draft = await kind.draft(read.body, request);
    throwForced(request, deps.rehearsal);
    inputs = await kind.take(draft, request, signal);
  } finally {
    await read.discard();
  }
  // 2. Draw, and answer.
  const shaped = await unlessReleased(deps.intake, inputs, () =>
    draftShapedLike(draft, inputs.image),
  );
  return replyWithImages(request, reply, deps, kind.dialect(draft), {
    draft: { ...shaped, task: { ...shaped.task, inputs } },
    signal,
    onEnd: () => deps.intake.release(inputs),
  });
}

/** What comes between storing pictures and handing them over leaves none behind when it fails. */
async function unlessReleased<T>(intake: Intake, inputs: TaskInputs, work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    await intake.release(inputs);
    throw error;
  }
}
