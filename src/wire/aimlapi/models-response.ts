import { z } from 'zod';

const strings = z.array(z.string());

export const aimlModel = z
  .strictObject({
    id: z.string().meta({ examples: ['openai/gpt-image-1'] }),
    info: z.strictObject({
      releasedAt: z.iso
        .date()
        .meta({ description: 'When OpenAI released what it is named after.' }),
      name: z.string().meta({ examples: ['GPT Image 1'] }),
      developer: z.string(),
      description: z.string(),
      url: z.string(),
      docsJson: z.url().meta({ description: 'The OpenAPI document of this server.' }),
    }),
    type: z.literal('openai/image-generations'),
    aliases: strings.meta({ description: 'Other names that mean it.' }),
    tags: strings,
    modalities: z.strictObject({ input: strings, output: strings }).optional(),
    capabilities: strings.optional(),
    pricing: z
      .strictObject({
        kind: z.literal('variants'),
        currency: z.literal('USD'),
        dimensions: strings,
        variants: z.array(
          z.strictObject({
            when: z.strictObject({ quality: z.string(), size: z.string() }),
            price: z.number().meta({ description: 'Dollars a picture.' }),
            unit: z.literal('image'),
            per: z.literal(1),
          }),
        ),
      })
      .optional(),
  })
  .meta({ description: 'A model of the AI/ML API dialect; `include` adds its last three keys.' });

export type AimlModel = z.output<typeof aimlModel>;

export const aimlModelList = z
  .strictObject({ object: z.literal('list'), data: z.array(aimlModel) })
  .meta({ description: 'The models this server serves, as AI/ML API lists them.' });

export type AimlModelList = z.output<typeof aimlModelList>;

export const aimlModelReply = z
  .strictObject({ object: z.literal('model'), data: aimlModel })
  .meta({ description: 'One model, as AI/ML API shows it.' });

export type AimlModelReply = z.output<typeof aimlModelReply>;
