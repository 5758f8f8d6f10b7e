import { z } from 'zod';

import { RECORD_STATES } from './record-query.ts';

const time = z.iso.datetime();

const size = z.string().meta({ description: 'Width and height, such as `1024x1024`.' });

const recordImage = z.strictObject({
  url: z.url().meta({ description: 'A fresh link, good for an hour.' }),
  content_type: z.string(),
  bytes: z.int(),
  width: z.int(),
  height: z.int(),
  seed: z.int(),
});

export const recordObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('image_record'),
    state: z.enum(RECORD_STATES),
    operation: z.string(),
    model: z.string(),
    engine: z.string(),
    prompt: z.string().meta({ description: 'As it was sent.' }),
    revised_prompt: z
      .string()
      .nullable()
      .meta({ description: 'What was drawn, where the model revised the prompt.' }),
    n: z.int(),
    size: z.string(),
    seed: z.int(),
    inputs: z
      .strictObject({ image: size, mask: size.nullable() })
      .nullable()
      .meta({ description: 'Sizes of the pictures that an edit or a variation started from.' }),
    notes: z.record(z.string(), z.string()).meta({
      description: 'What was sent along and changes nothing, such as `user`.',
    }),
    dialect: z.string(),
    team_id: z.string(),
    key_id: z.string(),
    created_at: time,
    started_at: time.nullable(),
    finished_at: time.nullable(),
    expires_at: time.nullable().meta({ description: 'When the pictures will be deleted.' }),
    images: z.array(recordImage).meta({ description: 'Empty once they have been deleted.' }),
    credits: z
      .int()
      .meta({ description: 'What it cost: 0 until it has succeeded, and when it failed.' }),
    error: z
      .strictObject({
        code: z.string(),
        message: z.string(),
        categories: z.array(z.string()).optional().meta({
          description: 'Why moderation refused the prompt, in the names of its categories.',
        }),
      })
      .nullable(),
  })
  .meta({ description: 'What is known of one request: who, what, when, with which result.' });

export type RecordObject = z.output<typeof recordObject>;

export const recordList = z
  .strictObject({
    object: z.literal('list'),
    data: z.array(recordObject),
    first_id: z.string().nullable(),
    last_id: z.string().nullable(),
    has_more: z.boolean(),
  })
  .meta({ description: 'Records, newest first.' });

export type RecordList = z.output<typeof recordList>;
