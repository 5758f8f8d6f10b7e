import type { FastifyInstance } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import type { RecordJudgement } from '../../ledger/image-record.ts';
import { check } from '../../wire/check.ts';
import { recordChange } from '../../wire/gala/record-change.ts';
import { deletionQuery } from '../../wire/gala/record-query.ts';
import type { DeletedObject, RecordDeletion } from '../../wire/gala/record-response.ts';
import { callerOf } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { filterFor } from './record-filter.ts';
import { recordObject } from './record-object.ts';
import { findVisible, type OfRecord, type RecordNeeds } from './visible-record.ts';

/** Rates records, and deletes them or single pictures of them. */
export function serveRecordChanges(app: FastifyInstance, deps: RecordNeeds): void {
  const { records, erasure, links } = deps;

  app.patch<OfRecord>('/records/:id', async (request, reply) => {
    const judgement = judgementOf(request.body);
    const { id } = await findVisible(records, request);
    const record = await records.judge(id, judgement);
    if (!record) throw fault('not_found', { what: 'record', id });
    return sendJson(
      reply,
      recordObject(record, (image) => links(request, image)),
    );
  });

  app.delete<OfRecord>('/records/:id', async (request, reply) => {
    const { id } = await findVisible(records, request);
    if (!(await erasure.eraseRecord({ id }))) throw fault('not_found', { what: 'record', id });
    const deleted: DeletedObject = { id, object: 'image_record.deleted', deleted: true };
    return sendJson(reply, deleted);
  });

  app.delete('/records', async (request, reply) => {
    const { limit, all, ...query } = check(deletionQuery, request.query);
    const { team_id: _team, ...conditions } = query;
    const saysWhich = Object.values(conditions).some((value) => value !== undefined);
    // Nobody deletes everything by leaving something out.
    if (!saysWhich && all === undefined) throw fault('missing_parameter', { param: 'all' });
    const report = await erasure.eraseMatching(filterFor(callerOf(request), query), limit);
    const deletion: RecordDeletion = {
      object: 'record_deletion',
      deleted: report.deleted,
      under_way: report.underWay,
      has_more: report.hasMore,
    };
    return sendJson(reply, deletion);
  });

  const image = '/records/:id/images/:index';
  app.delete<{ Params: { id: string; index: string } }>(image, async (request, reply) => {
    const { id } = await findVisible(records, request);
    const { index } = request.params;
    if (!/^\d$/.test(index) || !(await erasure.eraseImage(id, Number(index)))) {
      throw fault('not_found', { what: 'image', id: index });
    }
    const record = await findVisible(records, request);
    return sendJson(
      reply,
      recordObject(record, (picture) => links(request, picture)),
    );
  });
  allowOnly(app, image, ['DELETE']);
}

/** `null` takes a rating away; for any other parameter it would mean that it was left out. */
function judgementOf(body: unknown): RecordJudgement {
  const { rating, feedback } = check(recordChange, body);
  const taken = (name: keyof RecordJudgement): boolean =>
    (body as Readonly<Record<string, unknown>>)[name] === null;
  return {
    ...((rating !== undefined || taken('rating')) && { rating: rating ?? null }),
    ...((feedback !== undefined || taken('feedback')) && { feedback: feedback ?? null }),
  };
}
