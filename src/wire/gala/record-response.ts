import { z } from 'zod';

import { BEST_RATING, RECORD_STATES } from './record-query.ts';

const time = z.iso.datetime();

const size = z.string().meta({ description: 'Width and height, such as `1024x1024`.' });

const recordImage = z.strictObject({
  index: z
    .int()
    .meta({ description: 'Which picture of the request it is, from 0; it never changes.' }),
  url: z.url().meta({ description: 'A fresh link, good for an hour.' }),
  thumbnail_url: z.url().meta({
    description: 'The same to a small WebP of it, whose longest edge is at most 384 pixels.',
  }),
  content_type: z.string(),
  bytes: z.int(),
  width: z.int(),
  height: z.int(),
  seed: z.int(),
  method: z.string().nullable().meta({
    description:
      'How it was made, in the words of its engine: `image to image, strength 0.6, ddim, 25 steps`.',
  }),
});

export const recordObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('image_record'),
    state: z.enum(RECORD_STATES),
    operation: z.string(),
    model: z.string(),
    engine: z.string(),
    engine_model: z
      .string()
      .nullable()
      .meta({ description: 'Which of the engine’s own models drew, where it has several.' }),
    sampling: z
      .strictObject({
        negative_prompt: z.string().optional(),
        steps: z.int().optional(),
        guidance: z.number().optional(),
      })
      .nullable()
      .meta({ description: 'What was asked of a diffusion model besides, as far as it was.' }),
    options: z
      .strictObject({
        quality: z.string().optional(),
        style: z.string().optional(),
        background: z.string().optional(),
        output_format: z.string().optional(),
        output_compression: z.int().optional(),
        input_fidelity: z.string().optional(),
        moderation: z.string().optional(),
      })
      .meta({
        description:
          'What else its model leaves a choice of, as it was drawn, in the words of the requests: `auto` stands there as what it came to.',
      }),
    asked: z
      .strictObject({
        n: z.int().optional(),
        size: z.string().optional(),
        quality: z.string().optional(),
        style: z.string().optional(),
        background: z.string().optional(),
        output_format: z.string().optional(),
        output_compression: z.int().optional(),
        input_fidelity: z.string().optional(),
        moderation: z.string().optional(),
        response_format: z.string().optional(),
        stream: z.boolean().optional(),
        partial_images: z.int().optional(),
        seed: z.int().optional(),
      })
      .nullable()
      .meta({
        description:
          'The same and more as it was asked for: `auto` stands there as `auto`, and a seed only where one was sent; `null` where it was not kept yet.',
      }),
    prompt: z.string().meta({ description: 'As it was sent.' }),
    revised_prompt: z
      .string()
      .nullable()
      .meta({ description: 'What was drawn, where the model revised the prompt.' }),
    n: z.int(),
    size: z.string(),
    seed: z.int(),
    inputs: z
      .strictObject({ image: size, mask: size.nullable(), others: z.array(size) })
      .nullable()
      .meta({
        description:
          'Sizes of the pictures that an edit or a variation started from; `others` are the further ones, which are material for an edit, or what a variation was blended with.',
      }),
    blend: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: 'Of a variation of two pictures: how much of the second is in it.' }),
    background: z.boolean().meta({
      description: 'It goes on without its client, also when the server is started anew.',
    }),
    notes: z.record(z.string(), z.string()).meta({
      description:
        'What was sent along and changes nothing, such as `user`; and as `response`, the id of the response that the picture was drawn for.',
    }),
    dialect: z.string(),
    team_id: z.string(),
    user_id: z.string().meta({ description: 'The member of the team whose key it was.' }),
    key_id: z.string(),
    created_at: time,
    started_at: time.nullable(),
    finished_at: time.nullable(),
    expires_at: time.nullable().meta({ description: 'When the pictures will be deleted.' }),
    images: z.array(recordImage).meta({ description: 'Empty once they have been deleted.' }),
    credits: z
      .int()
      .meta({ description: 'What it cost: 0 until it has succeeded, and when it failed.' }),
    rating: z
      .int()
      .min(1)
      .max(BEST_RATING)
      .nullable()
      .meta({ description: 'From 1, bad, to 5, good.' }),
    feedback: z.string().nullable(),
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
    next: z.string().nullable().meta({
      description:
        'Where the next page goes on, for `after`: also when the last record of this one is deleted.',
    }),
  })
  .meta({ description: 'Records, newest first unless asked otherwise.' });

export type RecordList = z.output<typeof recordList>;

/** What a deletion of records did. */
export const recordDeletion = z
  .strictObject({
    object: z.literal('record_deletion'),
    deleted: z.int().meta({ description: 'How many records are gone, with their pictures.' }),
    under_way: z
      .int()
      .meta({ description: 'How many were left because they are still being drawn.' }),
    has_more: z.boolean().meta({
      description: 'Whether there are more that were meant than the limit; delete again.',
    }),
  })
  .meta({ description: 'What was deleted.' });

export type RecordDeletion = z.output<typeof recordDeletion>;

/** The answer to the deletion of one thing. */
export const deletedObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('image_record.deleted'),
    deleted: z.literal(true),
  })
  .meta({ description: 'The record that is gone.' });

export type DeletedObject = z.output<typeof deletedObject>;
