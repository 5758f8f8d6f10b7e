import { z } from 'zod';

export const RECORD_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

/** A whole number in a query, where everything is text. What is no number stays text. */
const wholeNumber = z.preprocess(
  (value) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value),
  z.int().min(1).max(100).optional(),
);

/** The query of `GET /gala/v1/records`. */
export const recordQuery = z.strictObject({
  limit: wholeNumber
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
