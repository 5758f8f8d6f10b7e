import type { FastifyInstance } from 'fastify';

import { drawFromPictures } from '../../../drawing/draw-from-pictures.ts';
import { acceptLargeJson } from '../../../large-json/accept-large-json.ts';
import { allowOnly } from '../../../methods.ts';
import { acceptForms } from '../../../uploads/accept-forms.ts';
import { FORM } from '../../../uploads/read-form.ts';
import { createEditByForm, type EditNeeds } from './edit-by-form.ts';
import { createEditByJson } from './edit-by-json.ts';

const PATH = '/images/edits';
const JSON_TYPE = 'application/json';

/** `POST /v1/images/edits`: with pictures in a form, or named in JSON. */
export async function serveEdits(app: FastifyInstance, deps: EditNeeds): Promise<void> {
  await acceptForms(app);
  acceptLargeJson(app, { spool: deps.spool, limits: deps.limits.largeJson });
  const byForm = createEditByForm(deps);
  const byJson = createEditByJson(deps);

  const config = { accepts: `${FORM} or ${JSON_TYPE}`, draws: true } as const;
  app.post(PATH, { config }, async (request, reply) =>
    isJson(request.headers['content-type'])
      ? drawFromPictures(request, reply, deps, byJson)
      : drawFromPictures(request, reply, deps, byForm),
  );
  allowOnly(app, PATH, ['POST']);
}

const isJson = (type: string | undefined): boolean =>
  type?.split(';')[0]?.trim().toLowerCase() === JSON_TYPE;
