import { z } from 'zod';

/** Every error of 1min.ai’s API: nothing but these two keys. */
export const oneminError = z
  .strictObject({
    code: z.string().meta({
      description: 'A name for programs.',
      examples: ['INSUFFICIENT_CREDITS'],
    }),
    message: z.string().meta({ description: 'What went wrong, in a sentence.' }),
  })
  .meta({ description: 'An error of the 1min.ai dialect.' });

export type OneminError = z.output<typeof oneminError>;
