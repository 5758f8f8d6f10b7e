import { z } from 'zod';

/** In UTF-16 code units: what people know something by fits into a line. */
const LONGEST_NAME = 200;

/** What a key, a user or a team is called. */
export const nameOf = (what: string, example: string) =>
  z
    .string()
    .min(1)
    .max(LONGEST_NAME)
    .meta({ description: `For people, to know the ${what} by.`, examples: [example] });
