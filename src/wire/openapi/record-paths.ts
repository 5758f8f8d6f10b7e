import { deletionQuery, exportQuery, recordQuery } from '../gala/record-query.ts';
import { inQuery, jsonBody } from './parameters.ts';
import { errors, inPath, json } from './responses.ts';

const ID = inPath('id', 'The id of the record, as `x-gala-record` named it.');

/** A reply that is no JSON. */
const streamed = (description: string, contentTypes: readonly string[]) => ({
  description,
  headers: { 'x-request-id': { $ref: '#/components/headers/RequestId' } },
  content: Object.fromEntries(contentTypes.map((type) => [type, { schema: { type: 'string' } }])),
});

export const RECORD_PATHS = {
  '/gala/v1/records': {
    get: {
      operationId: 'listRecords',
      tags: ['Records'],
      summary: 'Lists what was asked for, newest first.',
      description:
        'A key that draws, or has the scope `records`, sees the records of its team; an admin key sees every team’s.',
      parameters: inQuery(recordQuery),
      responses: {
        200: json('ListRecordsResponse', 'A page of records.'),
        ...errors(400, 401, 403, 404, 405, 500, 503),
      },
    },
    delete: {
      operationId: 'deleteRecords',
      tags: ['Records'],
      summary: 'Deletes records for good, with their pictures.',
      description:
        'The oldest first, and none that is still being drawn. Needs the scope `records` for those of the key’s team, or `admin` for those of every team. What they cost stays in the ledger.',
      parameters: inQuery(deletionQuery),
      responses: {
        200: json('RecordDeletion', 'What was deleted.'),
        ...errors(400, 401, 403, 405, 500, 503),
      },
    },
  },
  '/gala/v1/records/export': {
    get: {
      operationId: 'exportRecords',
      tags: ['Records'],
      summary: 'Exports records as NDJSON or CSV, as many as there are.',
      description:
        'Needs the scope `records` or `admin`. In CSV, what a spreadsheet would take for a formula has an apostrophe in front.',
      parameters: inQuery(exportQuery),
      responses: {
        200: streamed('The records; in NDJSON each as `ImageRecord`.', [
          'application/x-ndjson',
          'text/csv',
        ]),
        ...errors(400, 401, 403, 405, 500, 503),
      },
    },
  },
  '/gala/v1/records/{id}': {
    get: {
      operationId: 'retrieveRecord',
      tags: ['Records'],
      summary: 'Tells of one request, with fresh links to its pictures.',
      parameters: [ID],
      responses: {
        200: json('ImageRecord', 'The record.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
    patch: {
      operationId: 'rateRecord',
      tags: ['Records'],
      summary: 'Rates the pictures of a request.',
      description: 'Needs the scope `records` or `admin`.',
      parameters: [ID],
      requestBody: jsonBody('RateRecordRequest'),
      responses: {
        200: json('ImageRecord', 'The record, rated.'),
        ...errors(400, 401, 403, 404, 405, 413, 500, 503),
      },
    },
    delete: {
      operationId: 'deleteRecord',
      tags: ['Records'],
      summary: 'Deletes a record for good, with its pictures.',
      description:
        'Needs the scope `records` or `admin`. What it cost stays in the ledger. One that is still being drawn is refused.',
      parameters: [ID],
      responses: {
        200: json('DeletedRecord', 'It is gone.'),
        ...errors(401, 403, 404, 405, 409, 500, 503),
      },
    },
  },
  '/gala/v1/records/{id}/cancel': {
    post: {
      operationId: 'cancelRecord',
      tags: ['Records'],
      summary: 'Ends a request that waits or is drawn, whoever sent it.',
      description:
        'Needs the scope `records` or `admin`. Whoever sent it is told that it was cancelled; it costs nothing. One that has ended stays as it is.',
      parameters: [ID],
      responses: {
        200: json('ImageRecord', 'The record, as it ended.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
  '/gala/v1/records/{id}/images/{index}': {
    delete: {
      operationId: 'deleteImage',
      tags: ['Records'],
      summary: 'Deletes one picture of a record for good.',
      description: 'Needs the scope `records` or `admin`. Links to it are answered with 410.',
      parameters: [ID, inPath('index', 'Which picture it is, as the record says.')],
      responses: {
        200: json('ImageRecord', 'The record, without the picture.'),
        ...errors(401, 403, 404, 405, 500, 503),
      },
    },
  },
} as const;
