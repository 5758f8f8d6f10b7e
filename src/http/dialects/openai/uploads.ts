import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';

import type { TaskInputs } from '../../../kernel/image-task.ts';
import { editRequest } from '../../../wire/openai/edit-request.ts';
import { variationRequest } from '../../../wire/openai/variation-request.ts';
import type { AppDependencies } from '../../dependencies.ts';
import type { Draft } from '../../drawing/draft.ts';
import { serveUpload, takeForEdit, type UploadNeeds } from '../../drawing/serve-upload.ts';
import { acceptForms } from '../../uploads/accept-forms.ts';
import { createCompatibleDrafter } from './compatible-drafter.ts';
import { withDeployment } from './deployment.ts';
import { withEditModel } from './edit-model.ts';
import { OPENAI } from './openai.ts';

/** `POST /v1/images/edits` and `POST /v1/images/variations`: what starts from a picture. */
export async function serveUploads(
  app: FastifyInstance,
  deps: UploadNeeds & Pick<AppDependencies, 'compatibility'>,
): Promise<void> {
  const { intake } = deps;
  await acceptForms(app);
  const letGo = async (taken: Promise<TaskInputs>): Promise<void> => intake.release(await taken);

  const takeEdit = (draft: EditDraft): Promise<TaskInputs> => takeForEdit(intake, draft);
  const draftEdit = createCompatibleDrafter({
    ...deps,
    operation: 'edit',
    schemaOf: editRequest,
    settle: withEditModel,
    prove: (draft) => letGo(takeEdit(draft)),
  });
  serveUpload(app, deps, '/images/edits', {
    draft: (form, request) => draftEdit(request, withDeployment(request, form)),
    take: takeEdit,
    dialect: () => OPENAI,
  });

  const takeVariation = ({ body, model }: VariationDraft): Promise<TaskInputs> =>
    intake.takeForVariation(body.image, model.rules.uploadLimit);
  const draftVariation = createCompatibleDrafter({
    ...deps,
    operation: 'vary',
    schemaOf: variationRequest,
    prove: (draft) => letGo(takeVariation(draft)),
  });
  serveUpload(app, deps, '/images/variations', {
    draft: (form, request) => draftVariation(request, withDeployment(request, form)),
    take: takeVariation,
    dialect: () => OPENAI,
  });
}

type EditDraft = Draft<z.output<ReturnType<typeof editRequest>>>;
type VariationDraft = Draft<z.output<ReturnType<typeof variationRequest>>>;
