import type { FastifyInstance, FastifyRequest } from 'fastify';

import { fault } from '../../../../kernel/errors.ts';
import { FILE_PURPOSES } from '../../../../kernel/file-purpose.ts';
import { mayDeleteOf } from '../../../../ledger/rights.ts';
import { isFileId, type StoredFile } from '../../../../ledger/stored-file.ts';
import { check } from '../../../../wire/check.ts';
import { fileQuery } from '../../../../wire/openai/file-request.ts';
import type { DeletedFile, FileList } from '../../../../wire/openai/file-response.ts';
import { callerOf } from '../../../authentication.ts';
import type { AppDependencies } from '../../../dependencies.ts';
import { contentDisposition } from '../../../images/content-disposition.ts';
import { sendImage } from '../../../images/send-image.ts';
import { allowOnly } from '../../../methods.ts';
import { sendJson } from '../../../replies/json.ts';
import { fileObject } from './file-object.ts';
import { serveFileUploads } from './file-uploads.ts';
import { queryWithoutVersion } from '../query-without-version.ts';

type Needs = Pick<
  AppDependencies,
  'files' | 'storedFiles' | 'store' | 'spool' | 'limits' | 'clock'
>;

interface OfFile {
  readonly Params: { readonly id: string };
}

const noSuchFile = (id: string) => fault('not_found', { what: 'File object', id });

/**
 * `/v1/files…`: pictures that were uploaded to be named by an id. A key sees those of its team; it
 * deletes those of its own user, and with the scope `records` all of them.
 */
export function serveFiles(app: FastifyInstance, deps: Needs): void {
  const { files, storedFiles, store, clock } = deps;
  // In a scope of its own, because its bodies are forms.
  app.register(async (uploads) => serveFileUploads(uploads, deps));

  /** Another team's file is as absent as one that never was, or has expired. */
  async function getFile(request: FastifyRequest<OfFile>): Promise<StoredFile> {
    const { id } = request.params;
    const { teamId } = callerOf(request);
    const file = isFileId(id) ? await storedFiles.find(teamId, id, clock.now()) : undefined;
    if (file === undefined) throw noSuchFile(id);
    return file;
  }

  app.get('/files', async (request, reply) => {
    const { purpose: asked, limit, order, after } = check(fileQuery, queryWithoutVersion(request));
    if (after !== undefined && !isFileId(after)) throw noSuchFile(after);
    const purpose = FILE_PURPOSES.find((one) => one === asked);
    // One more than asked for tells whether there are more.
    const query = { order, after, purpose, limit: limit + 1, now: clock.now() };
    const found =
      asked === purpose
        ? await storedFiles.list({ ...query, teamId: callerOf(request).teamId })
        : [];
    const page = found.slice(0, limit);
    const list: FileList = {
      object: 'list',
      data: page.map(fileObject),
      first_id: page.at(0)?.id ?? null,
      last_id: page.at(-1)?.id ?? null,
      has_more: found.length > page.length,
    };
    return sendJson(reply, list);
  });
  allowOnly(app, '/files', ['GET', 'HEAD', 'POST']);

  app.get<OfFile>('/files/:id', async (request, reply) =>
    sendJson(reply, fileObject(await getFile(request))),
  );
  app.delete<OfFile>('/files/:id', async (request, reply) => {
    const file = await getFile(request);
    if (!mayDeleteOf(callerOf(request), file.userId))
      throw fault('forbidden', { scope: 'records' });
    if (!(await files.remove(file))) throw noSuchFile(file.id);
    const deleted: DeletedFile = { id: file.id, object: 'file', deleted: true };
    return sendJson(reply, deleted);
  });
  allowOnly(app, '/files/:id', ['GET', 'HEAD', 'DELETE']);

  app.route<OfFile>({
    method: ['GET', 'HEAD'],
    url: '/files/:id/content',
    handler: async (request, reply) => {
      const file = await getFile(request);
      return sendImage(request, reply, store, {
        key: file.objectKey,
        // It may be deleted at any time.
        caching: 'private, no-cache',
        disposition: contentDisposition('attachment', file.filename),
        missing: () => noSuchFile(file.id),
      });
    },
  });
  allowOnly(app, '/files/:id/content', ['GET', 'HEAD']);
}
