import { z } from 'zod';

import { inputImage, inputText, outputText, refusalPart } from './content-parts.ts';
import { LONGEST_BASE64, optionalText } from '../long-text.ts';

export const ROLES = ['user', 'assistant', 'system', 'developer'] as const;

const STATUSES = ['in_progress', 'completed', 'incomplete'] as const;

/** One side's part in the conversation; `check-items.ts` judges its content by its role. */
export const messageItem = z.strictObject({
  type: z.literal('message').nullish(),
  role: z.enum(ROLES),
  content: z.unknown().meta({
    description:
      'Text, or a list of parts: of the assistant what it said, of others text and pictures.',
    anyOf: [
      { type: 'string' },
      {
        type: 'array',
        items: {
          anyOf: [
            { $ref: '#/components/schemas/ResponseInputText' },
            { $ref: '#/components/schemas/ResponseInputImage' },
            { $ref: '#/components/schemas/ResponseOutputText' },
            { $ref: '#/components/schemas/ResponseRefusal' },
          ],
        },
      },
    ],
  }),
  // What a message that is passed back has besides.
  id: z.string().nullish(),
  status: z.enum(STATUSES).nullish(),
  phase: z.enum(['commentary', 'final_answer']).nullish(),
});

/** An image call of an earlier response, by its id alone or with everything that was answered. */
export const imageCallItem = z.strictObject({
  type: z.literal('image_generation_call'),
  id: z.string().min(1),
  result: optionalText(
    'result',
    LONGEST_BASE64,
    'The picture in base64. Without it, the picture is the one that was drawn by this call.',
  ),
  status: z.enum(['in_progress', 'generating', 'completed', 'failed']).nullish(),
  action: z.string().nullish(),
  background: z.string().nullish(),
  output_format: z.string().nullish(),
  quality: z.string().nullish(),
  size: z.string().nullish(),
  revised_prompt: z.string().nullish(),
});

/** Something earlier by its id: an image call, or a message of the assistant. */
export const itemReference = z.strictObject({
  type: z.literal('item_reference').nullish(),
  id: z.string().min(1),
});

/** Where the parts of messages go, by the side that says them. */
export const PARTS_OF_PEOPLE = { input_text: inputText, input_image: inputImage } as const;

export const PARTS_OF_ASSISTANT = { output_text: outputText, refusal: refusalPart } as const;
