import { z } from 'zod';

export const modelObject = z
  .strictObject({
    id: z.string().meta({ examples: ['dall-e-2'] }),
    object: z.literal('model'),
    created: z.int().meta({ description: 'Unix seconds.' }),
    owned_by: z.string(),
  })
  .meta({ description: 'A model this server serves.' });

export type ModelObject = z.output<typeof modelObject>;

export const modelList = z
  .strictObject({ object: z.literal('list'), data: z.array(modelObject) })
  .meta({ description: 'Every model this server serves.' });

export type ModelList = z.output<typeof modelList>;
