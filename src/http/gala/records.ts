import type { FastifyInstance, FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import type { ImageRecord } from '../../ledger/image-record.ts';
import { check } from '../../wire/check.ts';
import { recordQuery } from '../../wire/gala/record-query.ts';
import type { RecordList } from '../../wire/gala/record-response.ts';
import { callerOf } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import type { ImageLinks } from '../images/image-links.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { recordObject } from './record-object.ts';
import { isAdmin, maySee } from './visibility.ts';

type Needs = Pick<AppDependencies, 'records'> & { readonly links: ImageLinks };

/** `GET /gala/v1/records` and `/gala/v1/records/{id}`: a team sees its own, an admin every one. */
export function serveRecords(app: FastifyInstance, deps: Needs): void {
  const { records, links } = deps;
  const show = (request: FastifyRequest, record: ImageRecord) =>
    recordObject(record, (image) => links(request, image));

  /** Somebody else's record is as absent as one that never was. */
  async function findVisible(id: string, caller: ApiKey): Promise<ImageRecord | undefined> {
    const record = await records.find(id);
    return record && maySee(caller, record.teamId) ? record : undefined;
  }

  app.get('/records', async (request, reply) => {
    const caller = callerOf(request);
    const query = check(recordQuery, request.query);
    const teamId = query.team_id ?? (isAdmin(caller) ? undefined : caller.teamId);
    if (teamId !== undefined && !maySee(caller, teamId))
      throw fault('forbidden', { scope: 'admin' });
    const before = query.after === undefined ? undefined : await findVisible(query.after, caller);
    if (query.after !== undefined && !before) {
      throw fault('not_found', { what: 'record', id: query.after });
    }
    // One more than asked for tells whether there are more.
    const found = await records.list({
      teamId,
      state: query.state,
      after: before && { createdAt: before.createdAt, id: before.id },
      limit: query.limit + 1,
    });
    const page = found.slice(0, query.limit);
    const list: RecordList = {
      object: 'list',
      data: page.map((record) => show(request, record)),
      first_id: page.at(0)?.id ?? null,
      last_id: page.at(-1)?.id ?? null,
      has_more: found.length > page.length,
    };
    return sendJson(reply, list);
  });
  allowOnly(app, '/records', ['GET', 'HEAD']);

  app.get<{ Params: { id: string } }>('/records/:id', async (request, reply) => {
    const { id } = request.params;
    const record = await findVisible(id, callerOf(request));
    if (!record) throw fault('not_found', { what: 'record', id });
    return sendJson(reply, show(request, record));
  });
  allowOnly(app, '/records/:id', ['GET', 'HEAD']);
}
