import { z } from 'zod';

import { FAULTS, type FaultCode } from '../../kernel/errors.ts';
import { OPERATIONS } from '../../kernel/image-task.ts';
import { queryNumber } from './query-number.ts';
import { queryTime } from './query-time.ts';

export const RECORD_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

/** The best of the ratings, which begin with 1. */
export const BEST_RATING = 5;

const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];

const word = (description: string) => z.string().min(1).optional().meta({ description });

/** Which records are meant, in every query about several. */
const filter = {
  state: z.enum(RECORD_STATES).optional().meta({ description: 'Only records in this state.' }),
  operation: z.enum(OPERATIONS).optional().meta({ description: 'Only this operation.' }),
  model: word('Only this model, by the id that the client used.'),
  engine: word('Only what this engine drew, or was to draw.'),
  dialect: word('Only what came in this dialect, such as `openai`.'),
  key_id: word('Only requests with this key.'),
  user_id: word('Only requests with keys of this member.'),
  user: word('Only requests that named this `user`.'),
  client_request_id: word(
    'Only requests that their client called so, in the header `X-Client-Request-Id`.',
  ),
  prompt: word(
    'Only records with this text in their prompt, as it was sent or as it was drawn; upper and lower case are the same.',
  ),
  rating: queryNumber(1, BEST_RATING).meta({ description: 'Only records rated so.' }),
  error_code: z
    .enum(FAULT_CODES)
    .optional()
    .meta({ description: 'Only records that ended with this error.' }),
  since: queryTime('since').meta({
    description: 'Only records created then or later: ISO 8601, or seconds since 1970.',
  }),
  until: queryTime('until').meta({ description: 'Only records created before.' }),
  team_id: word('Only records of this team; for admin keys, who otherwise see all.'),
};

/** The query of `GET /gala/v1/records`. */
export const recordQuery = z.strictObject({
  limit: queryNumber(1, 100)
    .transform((limit) => limit ?? 20)
    .meta({ description: 'At most this many records; 20 when left out.' }),
  order: z
    .enum(['desc', 'asc'])
    .optional()
    .meta({ description: '`desc`, which is the default, has the newest first.' }),
  after: word(
    'Only records that come after this place: the `next` of the page before, or the id of a record.',
  ),
  ...filter,
});

/** The forms in which records are exported. */
export const EXPORT_FORMATS = ['ndjson', 'csv'] as const;

/** The query of `GET /gala/v1/records/export`. */
export const exportQuery = z.strictObject({
  format: z.enum(EXPORT_FORMATS).optional().meta({
    description:
      'NDJSON, a record of the API a line, or CSV; when left out, what the header `accept` prefers, and else NDJSON.',
  }),
  order: recordQuery.shape.order,
  ...filter,
});

/** Most records that one request deletes. */
const MOST_DELETED = 10_000;

/** The query of `DELETE /gala/v1/records`. */
export const deletionQuery = z.strictObject({
  limit: queryNumber(1, MOST_DELETED)
    .transform((limit) => limit ?? 1000)
    .meta({ description: 'At most this many records, the oldest first; 1000 when left out.' }),
  all: z
    .enum(['true'])
    .optional()
    .meta({ description: 'Needed when nothing else says which records are meant.' }),
  ...filter,
});

/** What the queries above have in common. */
export type FilterQuery = z.output<z.ZodObject<typeof filter>>;
