import { z } from 'zod';

import { FEATURES } from './feature.ts';

/** The query of `GET /models`. */
export const modelQuery = z.strictObject({
  feature: z.enum(FEATURES).optional().meta({ description: 'Only models with this feature.' }),
});

const medium = z.enum(['text', 'image']);

/** The answer to `GET /models`. */
export const oneminModels = z
  .strictObject({
    models: z.array(
      z.strictObject({
        modelId: z.string(),
        name: z.string(),
        provider: z.literal('gala').meta({ description: 'Who draws: this server.' }),
        status: z.literal('ACTIVE'),
        features: z.array(z.enum(FEATURES)),
        modality: z.strictObject({ INPUT: z.array(medium), OUTPUT: z.array(medium) }),
        creditMetadata: z.strictObject({
          unit: z.literal('IMAGE'),
          prices: z
            .array(z.strictObject({ quality: z.string(), size: z.string(), credits: z.int() }))
            .meta({ description: 'Credits for one picture; 2 000 000 are a dollar.' }),
        }),
      }),
    ),
  })
  .meta({ description: 'The models that this server serves.' });

export type OneminModels = z.output<typeof oneminModels>;
