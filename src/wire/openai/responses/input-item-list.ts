import { z } from 'zod';

import { DETAILS } from './content-parts.ts';
import { ROLES } from './input-items.ts';

const shownText = z.strictObject({ type: z.enum(['input_text', 'output_text']), text: z.string() });

const shownImage = z.strictObject({
  type: z.literal('input_image'),
  detail: z.enum(DETAILS),
  file_id: z.string().nullable(),
  image_url: z.string().nullable().meta({
    description:
      'As it was named. One that was sent as a data URL is shown with `include=message.input_image.image_url` only.',
  }),
});

const shownMessage = z.strictObject({
  id: z.string(),
  type: z.literal('message'),
  status: z.literal('completed'),
  role: z.enum(ROLES),
  content: z.array(z.union([shownText, shownImage])),
});

const shownCall = z.strictObject({
  id: z.string(),
  type: z.literal('image_generation_call'),
  status: z.literal('completed'),
  result: z.string().nullable(),
});

/** What came with a response, not with those before it. */
export const inputItemList = z.strictObject({
  object: z.literal('list'),
  data: z.array(z.discriminatedUnion('type', [shownMessage, shownCall])),
  first_id: z.string().nullable(),
  last_id: z.string().nullable(),
  has_more: z.boolean(),
});

export type InputItemList = z.output<typeof inputItemList>;

export type InputItem = InputItemList['data'][number];
