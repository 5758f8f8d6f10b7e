import { z } from 'zod';

/** What a list says of where it is: every one that takes a `limit`. */
export const PAGE_FACTS = {
  total: z.int().meta({ description: 'How many are meant, on this page and all others.' }),
  has_more: z.boolean(),
  next: z
    .string()
    .nullable()
    .meta({ description: 'The `after` of the next page. Null on the last.' }),
} as const;
