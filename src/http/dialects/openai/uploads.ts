import type { FastifyInstance } from 'fastify';

import type { TaskInputs } from '../../../kernel/image-task.ts';
import { assembleForm } from '../../../wire/form.ts';
import { editRequest } from '../../../wire/openai/edit-request.ts';
import { BOOLEAN_FIELDS } from '../../../wire/openai/gpt-fields.ts';
import { INTEGER_FIELDS } from '../../../wire/openai/image-fields.ts';
import { variationRequest } from '../../../wire/openai/variation-request.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { throwForced } from '../../forced-faults.ts';
import { allowOnly } from '../../methods.ts';
import { signalOfDeparture } from '../../replies/departure.ts';
import { acceptForms } from '../../uploads/accept-forms.ts';
import { FORM, readForm, type FormReading } from '../../uploads/read-form.ts';
import {
  createDrafter,
  draftShapedLike,
  type Draft,
  type ImageRequest,
} from '../../drawing/draft.ts';
import { replyWithImages, type ImageReplyNeeds } from '../../drawing/reply-with-images.ts';
import { withDeployment } from './deployment.ts';
import { OPENAI } from './openai.ts';

type Needs = ImageReplyNeeds &
  Pick<AppDependencies, 'catalogue' | 'rehearsal' | 'intake' | 'spool'>;

/** `POST /v1/images/edits` and `POST /v1/images/variations`: what starts from a picture. */
export async function serveUploads(app: FastifyInstance, deps: Needs): Promise<void> {
  const { catalogue, intake } = deps;
  await acceptForms(app);

  const draftEdit = createDrafter(catalogue, 'edit', editRequest);
  serveUpload(app, deps, '/images/edits', {
    draft: draftEdit,
    take: ({ body, model }) =>
      isGpt(body)
        ? intake.takeForGptEdit(body, model.rules.uploadLimit)
        : intake.takeForEdit(body, model.rules.uploadLimit),
  });
  const draftVariation = createDrafter(catalogue, 'vary', variationRequest);
  serveUpload(app, deps, '/images/variations', {
    draft: draftVariation,
    take: ({ body, model }) => intake.takeForVariation(body.image, model.rules.uploadLimit),
  });
}

/** Of the GPT Image family, whose edits start from several pictures. */
const isGpt = <B extends { readonly image: unknown }>(
  body: B,
): body is Extract<B, { readonly image: readonly unknown[] }> => Array.isArray(body.image);

interface Kind<B extends ImageRequest> {
  readonly draft: (form: unknown) => Draft<B>;
  /** Checks and stores the pictures of a form. */
  readonly take: (draft: Draft<B>) => Promise<TaskInputs>;
}

function serveUpload<B extends ImageRequest>(
  app: FastifyInstance,
  deps: Needs,
  path: string,
  kind: Kind<B>,
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
    let draft: Draft<B>;
    let inputs: TaskInputs;
    try {
      draft = kind.draft(
        withDeployment(request, assembleForm(form.entries, INTEGER_FIELDS, BOOLEAN_FIELDS)),
      );
      throwForced(request, deps.rehearsal);
      inputs = await kind.take(draft);
    } finally {
      await form.discard();
    }
    // 2. Draw, and answer.
    const shaped = draftShapedLike(draft, inputs.image);
    return replyWithImages(request, reply, deps, OPENAI, {
      draft: { ...shaped, task: { ...shaped.task, inputs } },
      signal,
      onEnd: () => deps.intake.release(inputs),
    });
  });
  allowOnly(app, path, ['POST']);
}
