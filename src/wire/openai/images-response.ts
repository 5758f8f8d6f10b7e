import { z } from 'zod';

const revisedPrompt = z.string().optional().meta({
  description: 'What was drawn, where the model revises prompts (`dall-e-3`).',
});

/** The answer to a request for DALL·E pictures: nothing but these two keys. */
export const imagesResponse = z
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

export type ImagesResponse = z.output<typeof imagesResponse>;
