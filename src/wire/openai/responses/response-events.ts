import { z } from 'zod';

import { outputItem, outputTextPart } from './output-items.ts';
import { responseObject } from './response-object.ts';

const numbered = { sequence_number: z.int().min(0) };

const whole = <T extends string>(type: T) =>
  z.strictObject({ type: z.literal(type), ...numbered, response: responseObject });

const place = { output_index: z.int().min(0), item_id: z.string() };

const call = <T extends string>(type: T) =>
  z.strictObject({ type: z.literal(type), ...numbered, ...place });

const item = <T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    ...numbered,
    output_index: z.int().min(0),
    item: outputItem,
  });

const part = <T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    ...numbered,
    ...place,
    content_index: z.int().min(0),
    part: outputTextPart,
  });

const logprobs = z.array(z.never());

/** Everything a stream of a response sends, each once in the order of `sequence_number`. */
export const responseEvent = z.discriminatedUnion('type', [
  whole('response.created'),
  whole('response.queued'),
  whole('response.in_progress'),
  whole('response.completed'),
  whole('response.failed'),
  item('response.output_item.added'),
  item('response.output_item.done'),
  call('response.image_generation_call.in_progress'),
  call('response.image_generation_call.generating'),
  call('response.image_generation_call.completed'),
  z.strictObject({
    type: z.literal('response.image_generation_call.partial_image'),
    ...numbered,
    ...place,
    partial_image_index: z.int().min(0),
    partial_image_b64: z.string(),
    background: z.string(),
    output_format: z.string(),
    quality: z.string(),
    size: z.string(),
  }),
  part('response.content_part.added'),
  part('response.content_part.done'),
  z.strictObject({
    type: z.literal('response.output_text.delta'),
    ...numbered,
    ...place,
    content_index: z.int().min(0),
    delta: z.string(),
    logprobs,
    obfuscation: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('response.output_text.done'),
    ...numbered,
    ...place,
    content_index: z.int().min(0),
    text: z.string(),
    logprobs,
  }),
]);

export type ResponseEvent = z.output<typeof responseEvent>;
