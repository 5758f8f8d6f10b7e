import { z } from 'zod';

/** Every error, on every path. All four keys are always there. */
export const errorResponse = z
  .strictObject({
    error: z.strictObject({
      message: z.string().meta({ description: 'What went wrong, in a sentence.' }),
      type: z.string().meta({ examples: ['invalid_request_error'] }),
      param: z.string().nullable().meta({ description: 'The parameter it is about, if any.' }),
      code: z.string().nullable().meta({ description: 'A name for programs, if there is one.' }),
    }),
  })
  .meta({ description: 'An error. The order of its keys is that of OpenAI’s API.' });

export type ErrorResponse = z.output<typeof errorResponse>;
