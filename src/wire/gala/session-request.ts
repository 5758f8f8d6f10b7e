import { z } from 'zod';

/** The body of `POST /gala/v1/session`: one of `key` and `token`. */
export const sessionRequest = z
  .strictObject({
    key: z
      .string()
      .min(1)
      .max(4096)
      .nullish()
      .meta({ description: 'The secret of an API key, such as `sk-gala-…`.' }),
    token: z.string().min(1).max(256).nullish().meta({
      description:
        'Instead of `key`: what stands behind `#token=` in a sign-in link, which works once.',
    }),
  })
  .meta({ description: 'What to sign in with: `key` or `token`, and not both.' });
