import { z } from 'zod';

/** The body of `POST /gala/v1/local-models/{name}/pull`. */
export const pullRequest = z.strictObject({
  accept_licence: z
    .boolean()
    .nullish()
    .meta({
      description:
        'True once whoever runs this server has read the licence of the model and accepts it; nothing is fetched otherwise.',
    })
    .transform((accepts) => accepts ?? false),
  into: z
    .string()
    .min(1)
    .nullish()
    .meta({ description: 'Of a part for other models: the installed model that it is for.' })
    .transform((name) => name ?? undefined),
});

/** The query of `DELETE /gala/v1/local-models/{name}`. */
export const modelRemovalQuery = z.strictObject({
  force: z
    .enum(['true', 'false'])
    .optional()
    .transform((force) => force === 'true')
    .meta({ description: 'Remove it also while ids are bound to it, and unbind them.' }),
});

/** The body of `PUT /gala/v1/bindings/{id}`. */
export const bindingRequest = z.strictObject({
  model: z.string().min(1).meta({
    description:
      'Name of an installed local model, `auto` for the best one for each request, or `collage` for the embedded engine.',
  }),
  like: z
    .string()
    .min(1)
    .nullish()
    .meta({
      description: 'For an id of your own: the known id whose rules and prices it has.',
      examples: ['dall-e-2'],
    })
    .transform((like) => like ?? undefined),
});
