import { z } from 'zod';

import { BEST_RATING } from './record-query.ts';

/** In UTF-16 code units. */
const LONGEST_FEEDBACK = 4000;

/** The body of `PATCH /gala/v1/records/{id}`: what is left out stays as it is, `null` takes it away. */
export const recordChange = z.strictObject({
  rating: z
    .int()
    .min(1)
    .max(BEST_RATING)
    .nullish()
    .meta({ description: 'From 1, bad, to 5, good; `null` takes it away.' }),
  feedback: z
    .string()
    .max(LONGEST_FEEDBACK)
    .nullish()
    .meta({ description: 'What you think of the pictures, in words; `null` takes it away.' }),
});
