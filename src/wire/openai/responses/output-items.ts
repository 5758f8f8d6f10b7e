import { z } from 'zod';

const CALL_STATES = ['in_progress', 'generating', 'completed', 'failed'] as const;

/** The call of the image tool. What follows its status is there once it is completed. */
const imageCall = z.strictObject({
  id: z
    .string()
    .regex(/^ig_[0-9a-f]{50}$/)
    .meta({
      description: 'By which a later request refers to it.',
    }),
  type: z.literal('image_generation_call'),
  status: z.enum(CALL_STATES),
  action: z.enum(['generate', 'edit']).optional(),
  background: z.enum(['transparent', 'opaque']).optional(),
  output_format: z.enum(['png', 'jpeg', 'webp']).optional(),
  quality: z.string().optional(),
  size: z.string().optional(),
  result: z.string().nullable().meta({
    description: 'The picture in base64; `null` until it is done, and once it has been deleted.',
  }),
  revised_prompt: z.string().optional().meta({ description: 'What was drawn.' }),
});

/** What the model says. */
export const outputTextPart = z.strictObject({
  type: z.literal('output_text'),
  annotations: z.array(z.never()),
  logprobs: z.array(z.never()),
  text: z.string(),
});

const outputMessage = z.strictObject({
  id: z.string().regex(/^msg_[0-9a-f]{50}$/),
  type: z.literal('message'),
  status: z.enum(['in_progress', 'completed']),
  content: z.array(outputTextPart),
  role: z.literal('assistant'),
});

export const outputItem = z.discriminatedUnion('type', [imageCall, outputMessage]);

export type OutputItem = z.output<typeof outputItem>;
