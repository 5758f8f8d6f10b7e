import { Readable } from 'node:stream';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { ImageRecord, ImageRecordRepository } from '../../ledger/image-record.ts';
import type { RecordCursor, RecordFilter, RecordQuery } from '../../ledger/record-filter.ts';
import { check } from '../../wire/check.ts';
import { exportQuery, type EXPORT_FORMATS } from '../../wire/gala/record-query.ts';
import type { RecordObject } from '../../wire/gala/record-response.ts';
import { callerOf } from '../authentication.ts';
import { allowOnly } from '../methods.ts';
import { CSV_HEADING, csvLine } from './record-csv.ts';
import { filterFor } from './record-filter.ts';
import { recordObject } from './record-object.ts';
import type { RecordNeeds } from './visible-record.ts';

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const PATH = '/records/export';

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** `GET /gala/v1/records/export`: all records that are meant, as they are read from the database. */
export function serveRecordExport(app: FastifyInstance, deps: RecordNeeds): void {
  const { records, clock, links } = deps;
  // Not HEAD: it would have to read everything to say nothing.
  app.get(PATH, { exposeHeadRoute: false }, async (request, reply) => {
    const {
      format = preferredFormat(request),
      order,
      ...query
    } = check(exportQuery, request.query);
    const filter = filterFor(callerOf(request), query);
    const lines = exportLines(records, {
      format,
      filter,
      order: order === 'asc' ? 'oldest' : 'newest',
      show: (record) => recordObject(record, (image) => links(request, image)),
    });
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    return reply
      .headers({
        'content-type': CONTENT_TYPES[format],
        'content-disposition': `attachment; filename="gala-records-${day}.${format}"`,
        'cache-control': 'no-store',
        vary: 'accept',
        'x-accel-buffering': 'no',
      })
      .send(Readable.from(lines, { objectMode: false }));
  });
  allowOnly(app, PATH, ['GET']);
}

const preferredFormat = ({ headers }: FastifyRequest): ExportFormat =>
  /(?:^|[\s,])text\/csv\b/i.test(headers.accept ?? '') ? 'csv' : 'ndjson';

/** Records that are read in one go. Only so many are in memory, however many there are. */
const BATCH = 200;

/** An export, a batch of lines at a time. */
export async function* exportLines(
  records: Pick<ImageRecordRepository, 'list'>,
  options: {
    readonly format: ExportFormat;
    readonly filter: RecordFilter;
    readonly order: RecordQuery['order'];
    readonly show: (record: ImageRecord) => RecordObject;
  },
): AsyncGenerator<string> {
  const { format, filter, order, show } = options;
  const write =
    format === 'csv' ? csvLine : (record: RecordObject) => `${JSON.stringify(record)}\n`;
  if (format === 'csv') yield CSV_HEADING;
  let after: RecordCursor | undefined;
  do {
    const page = await records.list({ ...filter, order, after, limit: BATCH });
    if (page.length > 0) yield page.map((record) => write(show(record))).join('');
    after = page.length < BATCH ? undefined : page.at(-1);
  } while (after !== undefined);
}
