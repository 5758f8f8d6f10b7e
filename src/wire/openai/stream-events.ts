import { z } from 'zod';

import { OUTPUT_FORMATS } from '../../kernel/image-task.ts';

const tokens = z.int().min(0);

/** What is said of the picture with every event, in the order in which OpenAI says it. */
const picture = {
  b64_json: z.string().meta({
    description: 'The picture itself, in the format of `output_format`.',
    contentEncoding: 'base64',
  }),
  created_at: z.int().meta({ description: 'When the event was made, in Unix seconds.' }),
  size: z.string().meta({ description: 'Width and height in pixels, never `auto`.' }),
  quality: z.string().meta({ description: 'What is drawn, never `auto`.' }),
  background: z.enum(['transparent', 'opaque']),
  output_format: z.enum(OUTPUT_FORMATS),
};

function partialEvent<const T extends string>(type: T) {
  return z
    .strictObject({
      type: z.literal(type),
      ...picture,
      partial_image_index: z.int().min(0).meta({ description: 'From 0.' }),
    })
    .meta({ description: 'The picture as it looks for now.' });
}

function completedEvent<const T extends string>(type: T) {
  return z
    .strictObject({
      type: z.literal(type),
      ...picture,
      usage: z
        .strictObject({
          total_tokens: tokens,
          input_tokens: tokens,
          output_tokens: tokens,
          input_tokens_details: z.strictObject({ text_tokens: tokens, image_tokens: tokens }),
        })
        .meta({
          description:
            'What OpenAI would have counted, with 100 for each state on the way that was sent. Gala charges by the picture.',
        }),
    })
    .meta({ description: 'The picture is done. Nothing follows.' });
}

const generationPartial = partialEvent('image_generation.partial_image');
const editPartial = partialEvent('image_edit.partial_image');
const generationCompleted = completedEvent('image_generation.completed');
const editCompleted = completedEvent('image_edit.completed');

/** What went wrong once the stream had begun. Nothing follows. */
const streamError = z
  .strictObject({
    type: z.literal('error'),
    error: z.strictObject({
      message: z.string(),
      type: z.string(),
      param: z.string().nullable(),
      code: z.string().nullable(),
    }),
  })
  .meta({ description: 'What went wrong after the stream had begun. Nothing follows.' });

/** The data of one event of a streamed answer; the name of the event is its `type`. */
export const imagesStreamEvent = z
  .discriminatedUnion('type', [
    generationPartial,
    generationCompleted,
    editPartial,
    editCompleted,
    streamError,
  ])
  .meta({
    description:
      'The data of one event of a streamed answer, as JSON on one line; its `type` is the name of the event. Lines that begin with a colon are comments.',
  });

export type PartialEvent = z.output<typeof generationPartial> | z.output<typeof editPartial>;
export type CompletedEvent = z.output<typeof generationCompleted> | z.output<typeof editCompleted>;
