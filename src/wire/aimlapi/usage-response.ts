import { z } from 'zod';

const usage = {
  api_key_prefix: z.string().nullable().meta({ description: 'As it was asked for.' }),
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  spend: z.number().meta({ description: 'In dollars.' }),
  currency: z.literal('USD'),
  requests: z.int().meta({ description: 'Those that cost something.' }),
};

const tokens = z
  .strictObject({ input: z.literal(0), output: z.literal(0), total: z.literal(0) })
  .meta({ description: 'Pictures are not billed by the token.' });

export const aimlUsage = z
  .strictObject(usage)
  .meta({ description: 'What a key spent within a window.' });

export type AimlUsage = z.output<typeof aimlUsage>;

export const aimlUsageDetail = z
  .strictObject({
    ...usage,
    models: z
      .array(z.strictObject({ model: z.string(), spend: z.number(), requests: z.int() }))
      .meta({ description: 'What was spent most first.' }),
    groups: z
      .array(
        z.strictObject({
          day: z.iso.date().optional(),
          model: z.string().optional(),
          spend: z.number(),
          tokens,
          requests: z.strictObject({
            total: z.int(),
            charged: z.int(),
            succeeded: z.int(),
            failed: z.int(),
          }),
        }),
      )
      .optional()
      .meta({ description: 'With `group_by` alone, by day and model in order.' }),
  })
  .meta({ description: 'What a key spent within a window, and on what.' });

export type AimlUsageDetail = z.output<typeof aimlUsageDetail>;

export const aimlLogs = z
  .strictObject({
    data: z.array(
      z.strictObject({
        created: z.iso.datetime(),
        status: z.enum(['succeeded', 'failed']),
        origin: z.literal('api'),
        model: z.string(),
        cost: z.strictObject({ usd: z.number(), credits: z.int() }),
        tokens,
        request_id: z.string().nullable().meta({ description: 'Its `x-request-id`.' }),
        inference_id: z.string().meta({ description: 'Its `x-inference-id`.' }),
        client_request_id: z.string().nullable(),
      }),
    ),
    pagination: z.strictObject({
      limit: z.int(),
      offset: z.int(),
      total: z.int(),
      has_more: z.boolean(),
    }),
  })
  .meta({ description: 'The requests of a key that have ended, newest first.' });

export type AimlLogs = z.output<typeof aimlLogs>;
