import type { FastifyInstance } from 'fastify';

import { editRequest } from '../../../wire/openai/edit-request.ts';
import { variationRequest } from '../../../wire/openai/variation-request.ts';
import { createDrafter } from '../../drawing/draft.ts';
import { serveUpload, takeForEdit, type UploadNeeds } from '../../drawing/serve-upload.ts';
import { acceptForms } from '../../uploads/accept-forms.ts';
import { withDeployment } from './deployment.ts';
import { withEditModel } from './edit-model.ts';
import { OPENAI } from './openai.ts';

/** `POST /v1/images/edits` and `POST /v1/images/variations`: what starts from a picture. */
export async function serveUploads(app: FastifyInstance, deps: UploadNeeds): Promise<void> {
  const { catalogue, intake } = deps;
  await acceptForms(app);

  const draftEdit = createDrafter(catalogue, 'edit', editRequest);
  serveUpload(app, deps, '/images/edits', {
    draft: async (form, request) => draftEdit(await withEditModel(withDeployment(request, form))),
    take: (draft) => takeForEdit(intake, draft),
    dialect: () => OPENAI,
  });
  const draftVariation = createDrafter(catalogue, 'vary', variationRequest);
  serveUpload(app, deps, '/images/variations', {
    draft: (form, request) => draftVariation(withDeployment(request, form)),
    take: ({ body, model }) => intake.takeForVariation(body.image, model.rules.uploadLimit),
    dialect: () => OPENAI,
  });
}
