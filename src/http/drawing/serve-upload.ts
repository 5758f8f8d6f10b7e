import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { TaskInputs } from '../../kernel/image-task.ts';
import type { Intake } from '../../intake/intake.ts';
import { assembleForm } from '../../wire/form.ts';
import { BOOLEAN_FIELDS } from '../../wire/openai/stream-fields.ts';
import { NUMBER_FIELDS } from '../../wire/openai/image-fields.ts';
import type { AppDependencies } from '../dependencies.ts';
import { allowOnly } from '../methods.ts';
import { FORM, readForm } from '../uploads/read-form.ts';
import type { Draft, ImageRequest } from './draft.ts';
import { drawFromPictures, type PictureKind, type PictureNeeds } from './draw-from-pictures.ts';
import { whileServed } from './while-served.ts';

export type UploadNeeds = PictureNeeds & Pick<AppDependencies, 'catalogue' | 'spool'>;

/** One kind of request that comes as a form with pictures. */
export type UploadKind<B extends ImageRequest, D extends Draft<B>> = Omit<
  PictureKind<B, D>,
  'read'
>;

/** Answers forms with pictures at `path`, in the routes of an `app` that accepts forms. */
export function serveUpload<B extends ImageRequest, D extends Draft<B>>(
  app: FastifyInstance,
  deps: UploadNeeds,
  path: string,
  kind: UploadKind<B, D>,
): void {
  const read = createFormReader(deps);
  app.post(path, { config: { accepts: FORM, draws: true } }, async (request, reply) =>
    drawFromPictures(request, reply, deps, { ...kind, read }),
  );
  allowOnly(app, path, ['POST']);
}

/** Makes what reads a form with pictures and puts it together like a JSON body. */
export function createFormReader({
  spool,
  limits,
  catalogue,
}: Pick<UploadNeeds, 'spool' | 'limits' | 'catalogue'>): PictureKind<never, never>['read'] {
  // Which model it is comes in the form itself.
  const fileBytes = whileServed(catalogue, (models) =>
    Math.max(...models.map(({ rules }) => rules.uploadLimit)),
  );
  return async (request: FastifyRequest) => {
    const form = await readForm(request, { spool, limits: limits.uploads, fileBytes: fileBytes() });
    return {
      body: assembleForm(form.entries, NUMBER_FIELDS, BOOLEAN_FIELDS),
      discard: () => form.discard(),
    };
  };
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
