import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { TaskInputs } from '../../kernel/image-task.ts';
import type { Intake } from '../../intake/intake.ts';
import { assembleForm } from '../../wire/form.ts';
import { BOOLEAN_FIELDS } from '../../wire/openai/stream-fields.ts';
import { INTEGER_FIELDS } from '../../wire/openai/image-fields.ts';
import type { AppDependencies } from '../dependencies.ts';
import { throwForced } from '../forced-faults.ts';
import { allowOnly } from '../methods.ts';
import { signalOfDeparture } from '../replies/departure.ts';
import { FORM, readForm, type FormReading } from '../uploads/read-form.ts';
import { draftShapedLike, type Draft, type ImageRequest } from './draft.ts';
import { replyWithImages, type ImageDialect, type ImageReplyNeeds } from './reply-with-images.ts';

export type UploadNeeds = ImageReplyNeeds &
  Pick<AppDependencies, 'catalogue' | 'rehearsal' | 'intake' | 'spool'>;

/** One kind of request that starts from a picture. */
export interface UploadKind<B extends ImageRequest, D extends Draft<B>> {
  readonly draft: (
    form: Readonly<Record<string, unknown>>,
    request: FastifyRequest,
  ) => D | Promise<D>;
  /** Checks and stores the pictures of a form. */
  readonly take: (draft: D) => Promise<TaskInputs>;
  readonly dialect: (draft: D) => ImageDialect;
}

/** Answers forms with pictures at `path`, in the routes of an `app` that accepts forms. */
export function serveUpload<B extends ImageRequest, D extends Draft<B>>(
  app: FastifyInstance,
  deps: UploadNeeds,
  path: string,
  kind: UploadKind<B, D>,
): void {
  const reading: FormReading = {
    spool: deps.spool,
    limits: deps.limits.uploads,
    // Which model it is comes in the form itself.
    fileBytes: Math.max(...deps.catalogue.models.map(({ rules }) => rules.uploadLimit)),
  };

  app.post(path, { config: { accepts: FORM, draws: true } }, async (request, reply) => {
    const signal = signalOfDeparture(reply);
    // 1. Read the form and check it: fields first, then pictures.
    const form = await readForm(request, reading);
    let draft: D;
    let inputs: TaskInputs;
    try {
      draft = await kind.draft(assembleForm(form.entries, INTEGER_FIELDS, BOOLEAN_FIELDS), request);
      throwForced(request, deps.rehearsal);
      inputs = await kind.take(draft);
    } finally {
      await form.discard();
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
  });
  allowOnly(app, path, ['POST']);
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

type EditBody = Parameters<Intake['takeForEdit']>[0] | Parameters<Intake['takeForGptEdit']>[0];

/** Checks and stores the pictures of an edit, by the rules of its model's family. */
export function takeForEdit(
  intake: Intake,
  { body, model }: { readonly body: EditBody; readonly model: Draft<ImageRequest>['model'] },
): Promise<TaskInputs> {
  const { uploadLimit } = model.rules;
  return isGpt(body)
    ? intake.takeForGptEdit(body, uploadLimit)
    : intake.takeForEdit(body, uploadLimit);
}

/** Of the GPT Image family, whose edits start from several pictures. */
const isGpt = <B extends { readonly image: unknown }>(
  body: B,
): body is Extract<B, { readonly image: readonly unknown[] }> => Array.isArray(body.image);
