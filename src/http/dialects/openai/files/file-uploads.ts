import type { FastifyInstance } from 'fastify';

import { ASSET_LIMIT } from '../../../../intake/assets.ts';
import type { StoredFile } from '../../../../ledger/stored-file.ts';
import { check } from '../../../../wire/check.ts';
import { assembleForm } from '../../../../wire/form.ts';
import { FILE_INTEGERS, fileForm } from '../../../../wire/openai/file-request.ts';
import { callerOf } from '../../../authentication.ts';
import type { AppDependencies } from '../../../dependencies.ts';
import { sendJson } from '../../../replies/json.ts';
import { acceptForms } from '../../../uploads/accept-forms.ts';
import { FORM, readForm, type FormReading } from '../../../uploads/read-form.ts';
import { fileObject } from './file-object.ts';

type Needs = Pick<AppDependencies, 'files' | 'spool' | 'limits'>;

/** `POST /v1/files`: keeps a picture, to be named by its id. */
export async function serveFileUploads(
  app: FastifyInstance,
  { files, spool, limits }: Needs,
): Promise<void> {
  const reading: FormReading = {
    spool,
    limits: limits.uploads,
    // One more, so that the largest one allowed is not taken for cut.
    fileBytes: ASSET_LIMIT + 1,
  };
  await acceptForms(app);

  app.post('/files', { config: { accepts: FORM, draws: true } }, async (request, reply) => {
    const form = await readForm(request, reading);
    let stored: StoredFile;
    try {
      const body = check(fileForm, assembleForm(form.entries, FILE_INTEGERS));
      const { file, purpose, expires_after: expiry } = body;
      const { teamId, userId, id: keyId } = callerOf(request);
      stored = await files.add({
        file,
        filename: file.fileName,
        purpose,
        teamId,
        userId,
        keyId,
        lifeMs: expiry && expiry.seconds * 1000,
      });
    } finally {
      await form.discard();
    }
    return sendJson(reply, fileObject(stored));
  });
}
