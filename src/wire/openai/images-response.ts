import { z } from 'zod';

import { OUTPUT_FORMATS } from '../../kernel/image-task.ts';

const revisedPrompt = z.string().optional().meta({
  description: 'What was drawn, where the model revises prompts (`dall-e-3`).',
});

/** The answer to a request for DALL·E pictures: nothing but these two keys. */
const dalleResponse = z
  .strictObject({
    created: z.int().meta({ description: 'When the request was admitted, in Unix seconds.' }),
    data: z
      .array(
        z.union([
          z.strictObject({
            revised_prompt: revisedPrompt,
            url: z.url().meta({ description: 'A link to the PNG that needs no key, for an hour.' }),
          }),
          z.strictObject({
            revised_prompt: revisedPrompt,
            b64_json: z.string().meta({
              description: 'The PNG itself.',
              contentEncoding: 'base64',
              contentMediaType: 'image/png',
            }),
          }),
        ]),
      )
      .meta({ description: 'The pictures, `n` of them.' }),
  })
  .meta({ description: 'The pictures of one request.' });

const tokens = z.int().min(0);

/** The answer of the GPT Image family: bytes, with what was chosen where it was left open. */
const gptResponse = z
  .strictObject({
    created: z.int().meta({ description: 'When the request was admitted, in Unix seconds.' }),
    background: z.enum(['transparent', 'opaque']),
    data: z
      .array(
        z.union([
          z.strictObject({
            b64_json: z.string().meta({
              description: 'The picture itself, in the format of `output_format`.',
              contentEncoding: 'base64',
            }),
          }),
          z.strictObject({
            url: z.url().meta({
              description:
                'A link to the picture instead, where a lenient key asked for one with `response_format`.',
            }),
          }),
        ]),
      )
      .meta({ description: 'The pictures, `n` of them.' }),
    output_format: z.enum(OUTPUT_FORMATS),
    quality: z.string().meta({ description: 'What was drawn, never `auto`.' }),
    size: z.string().meta({ description: 'Width and height in pixels, never `auto`.' }),
    usage: z
      .strictObject({
        input_tokens: tokens,
        input_tokens_details: z.strictObject({ image_tokens: tokens, text_tokens: tokens }),
        output_tokens: tokens,
        total_tokens: tokens,
        output_tokens_details: z.strictObject({ image_tokens: tokens, text_tokens: tokens }),
      })
      .meta({
        description:
          'What OpenAI would have counted, for programs that keep accounts of tokens; the text is estimated. Gala charges by the picture.',
      }),
  })
  .meta({ description: 'The pictures of one request to a model of the GPT Image family.' });

export type GptImagesResponse = z.output<typeof gptResponse>;

/** The answer to a request for pictures. */
export const imagesResponse = z.union([dalleResponse, gptResponse]);

export type ImagesResponse = z.output<typeof imagesResponse>;
