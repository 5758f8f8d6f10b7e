import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { ApiKey } from '../../ledger/api-key.ts';
import type { ImageRecord } from '../../ledger/image-record.ts';
import type { RecordCursor } from '../../ledger/record-filter.ts';
import { check } from '../../wire/check.ts';
import { recordQuery } from '../../wire/gala/record-query.ts';
import type { RecordList } from '../../wire/gala/record-response.ts';
import { callerOf, requireScope } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { serveRecordChanges } from './record-changes.ts';
import { serveRecordExport } from './record-export.ts';
import { filterFor } from './record-filter.ts';
import { recordObject } from './record-object.ts';
import { findVisible, visible, type OfRecord, type RecordNeeds } from './visible-record.ts';

/**
 * `/gala/v1/records…`: what was drawn for whom. A key that draws, or has the scope `records`, sees those
 * of its team; an admin key sees every one. To rate, export and delete takes `records` or `admin`.
 */
export function serveRecords(app: FastifyInstance, deps: RecordNeeds): void {
  app.register(async (reading) => {
    requireScope(reading, 'records', 'images', 'admin');
    serveReading(reading, deps);
  });
  app.register(async (keeping) => {
    requireScope(keeping, 'records', 'admin');
    serveRecordExport(keeping, deps);
    serveRecordChanges(keeping, deps);
  });
}

function serveReading(app: FastifyInstance, { records, links }: RecordNeeds): void {
  const show = (request: FastifyRequest, record: ImageRecord) =>
    recordObject(record, (image) => links(request, image));

  app.get('/records', async (request, reply) => {
    const caller = callerOf(request);
    const { limit, order, after, ...query } = check(recordQuery, request.query);
    // One more than asked for tells whether there are more.
    const found = await records.list({
      ...filterFor(caller, query),
      order: order === 'asc' ? 'oldest' : 'newest',
      after: after === undefined ? undefined : await placeOf(records, caller, after),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const list: RecordList = {
      object: 'list',
      data: page.map((record) => show(request, record)),
      first_id: page.at(0)?.id ?? null,
      last_id: last?.id ?? null,
      has_more: found.length > page.length,
      next: found.length > page.length && last ? writeCursor(last) : null,
    };
    return sendJson(reply, list);
  });
  allowOnly(app, '/records', ['GET', 'HEAD', 'DELETE']);

  app.get<OfRecord>('/records/:id', async (request, reply) =>
    sendJson(reply, show(request, await findVisible(records, request))),
  );
  allowOnly(app, '/records/:id', ['GET', 'HEAD', 'PATCH', 'DELETE']);
}

const CURSOR = /^(\d{1,15})-(rec_[0-9a-z]{1,40})$/;

const writeCursor = ({ createdAt, id }: RecordCursor): string => `${createdAt}-${id}`;

/** Where a page goes on: at a place that was written down, or at a record that is still there. */
async function placeOf(
  records: RecordNeeds['records'],
  caller: ApiKey,
  text: string,
): Promise<RecordCursor> {
  const [, createdAt, id] = CURSOR.exec(text) ?? [];
  if (id !== undefined) return { createdAt: Number(createdAt), id };
  return visible(await records.find(text), text, caller);
}
