import { z } from 'zod';

import { queryNumber } from './query-number.ts';

export const RECORD_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

/** The query of `GET /gala/v1/records`. */
export const recordQuery = z.strictObject({
  limit: queryNumber(1, 100)
    .transform((limit) => limit ?? 20)
    .meta({ description: 'At most this many records; 20 when left out.' }),
  after: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Only records older than this one: the `last_id` of the page before.' }),
  state: z.enum(RECORD_STATES).optional().meta({ description: 'Only records in this state.' }),
  team_id: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Only records of this team; for admin keys, who otherwise see all.' }),
});
