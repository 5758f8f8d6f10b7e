import { z } from 'zod';

const revisedPrompt = z.string().optional().meta({
  description: 'What was drawn, where the model revises prompts (`dall-e-3`).',
});

/** The answer to a request for pictures under AI/ML API. */
export const aimlImagesResponse = z
  .strictObject({
    created: z.int().meta({ description: 'When the request was admitted, in Unix seconds.' }),
    data: z
      .array(
        z.union([
          z.strictObject({
            revised_prompt: revisedPrompt,
            url: z.url().meta({ description: 'A link that needs no key, for an hour.' }),
          }),
          z.strictObject({
            revised_prompt: revisedPrompt,
            b64_json: z
              .string()
              .meta({ description: 'The picture itself.', contentEncoding: 'base64' }),
          }),
        ]),
      )
      .meta({ description: 'The pictures, `n` of them.' }),
    meta: z.strictObject({
      usage: z.strictObject({
        credits_used: z.int().meta({ description: 'What it cost; 2 000 000 are a dollar.' }),
        usd_spent: z.number().meta({ description: 'The same in dollars.' }),
      }),
    }),
  })
  .meta({ description: 'The pictures of one request, and what they cost.' });

export type AimlImagesResponse = z.output<typeof aimlImagesResponse>;
