import { z } from 'zod';

/** What ends a stream whose response cannot tell of it itself. */
export const streamError = z.strictObject({
  type: z.literal('error'),
  sequence_number: z.int().min(0),
  code: z.string().nullable(),
  message: z.string(),
  param: z.string().nullable(),
});
