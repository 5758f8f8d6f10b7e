import { z } from 'zod';

import { OPERATIONS } from '../../kernel/image-task.ts';

export const estimateObject = z
  .strictObject({
    object: z.literal('estimate'),
    operation: z.enum(OPERATIONS),
    model: z.string(),
    n: z.int(),
    size: z.string(),
    credits_per_image: z.int(),
    credits: z.int().meta({ description: 'What the request costs when all its pictures come.' }),
    usd: z.number().meta({ description: 'The same in dollars.' }),
  })
  .meta({ description: 'What a request would cost. Nothing is drawn, recorded or charged.' });

export type EstimateObject = z.output<typeof estimateObject>;
