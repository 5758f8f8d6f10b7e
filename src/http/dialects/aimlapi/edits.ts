import type { FastifyInstance } from 'fastify';

import { aimlEditRequest } from '../../../wire/aimlapi/edit-request.ts';
import { serveUpload, takeForEdit, type UploadNeeds } from '../../drawing/serve-upload.ts';
import type { RenderFault } from '../../replies/fault-renderer.ts';
import { acceptForms } from '../../uploads/accept-forms.ts';
import { aimlDialect } from './aimlapi.ts';
import { traced } from './client-request-id.ts';
import { createAimlDrafter } from './draft.ts';
import type { ServedModels } from './served-models.ts';

/** Newer schemas leave the version out. */
const PATHS = ['/v1/images/edits', '/images/edits'];

/** `POST /v1/images/edits`. */
export async function serveEdits(
  app: FastifyInstance,
  deps: UploadNeeds,
  models: ServedModels,
  render: RenderFault,
): Promise<void> {
  await acceptForms(app);
  const drafter = createAimlDrafter(models, 'edit', aimlEditRequest);
  for (const path of PATHS) {
    serveUpload(app, deps, path, {
      draft: (form, request) => traced(drafter(form), request),
      take: (draft) => takeForEdit(deps.intake, draft),
      dialect: ({ ignored }) => aimlDialect(render, ignored),
    });
  }
}
