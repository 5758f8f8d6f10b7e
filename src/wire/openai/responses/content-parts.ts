import { z } from 'zod';

import { LONGEST_LINK, LONGEST_TEXT, longText, optionalText } from '../long-text.ts';

/** How closely a planner that can see is to look at a picture; what comes of it is the planner’s. */
export const DETAILS = ['auto', 'low', 'high', 'original'] as const;

/** What somebody says to the model. */
export const inputText = z.strictObject({
  type: z.literal('input_text'),
  text: longText('text', LONGEST_TEXT, 'What is said.'),
});

/** A picture that somebody shows. */
export const inputImage = z.strictObject({
  type: z.literal('input_image'),
  image_url: optionalText(
    'image_url',
    LONGEST_LINK,
    'A public http(s) URL, a link to a picture of this server, or a data URL. Either this or `file_id`.',
  ),
  file_id: z
    .string()
    .min(1)
    .nullish()
    .meta({ description: 'A file that was uploaded through `/v1/files`.' }),
  detail: z
    .enum(DETAILS)
    .nullish()
    .transform((detail) => detail ?? 'auto')
    .meta({ description: 'How closely a planner that can see is to look at it.' }),
});

/** What the model said, passed back. */
export const outputText = z.strictObject({
  type: z.literal('output_text'),
  text: longText('text', LONGEST_TEXT, 'What was said.'),
  annotations: z.array(z.unknown()).nullish(),
  logprobs: z.array(z.unknown()).nullish(),
});

/** What the model refused to say, passed back. */
export const refusalPart = z.strictObject({
  type: z.literal('refusal'),
  refusal: longText('refusal', LONGEST_TEXT, 'What was said instead.'),
});
