import { z } from 'zod';

import { responseObject } from '../openai/responses/response-object.ts';

/** A response that is kept, for pages that show a conversation again: links in place of its pictures. */
export const keptResponse = z
  .strictObject({
    object: z.literal('kept_response'),
    response: responseObject.meta({
      description:
        'As `GET /v1/responses/{id}` answers, but that the `result` of its image call is always `null`.',
    }),
    said: z
      .strictObject({
        text: z.string(),
        pictures: z.int().meta({
          description: 'How many pictures came with it as bytes; `input_items` has them.',
        }),
      })
      .meta({ description: 'What the user said in its request, not in those before it.' }),
    record_id: z.string().nullable().meta({ description: 'The record of its picture.' }),
    picture: z
      .strictObject({
        url: z.url().meta({ description: 'A fresh link, good for an hour.' }),
        thumbnail_url: z.url().meta({ description: 'The same to a small WebP of it.' }),
      })
      .nullable()
      .meta({ description: '`null` until it is drawn, and once it has been deleted.' }),
  })
  .meta({ description: 'A response without its pictures.' });

export type KeptResponse = z.output<typeof keptResponse>;
