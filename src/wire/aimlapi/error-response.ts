import { z } from 'zod';

/** Every error under AI/ML API. */
export const aimlErrorResponse = z
  .strictObject({
    requestId: z.string().meta({ description: 'The same as in `x-inference-id`.' }),
    statusCode: z.int(),
    timestamp: z.iso.datetime(),
    path: z.string().meta({ description: 'What was asked for, without its query.' }),
    message: z.string().meta({
      description:
        'What went wrong; of a body that is not as it should be, a line for each fault of it.',
    }),
  })
  .meta({ description: 'An error of the AI/ML API dialect.' });

export type AimlErrorResponse = z.output<typeof aimlErrorResponse>;
