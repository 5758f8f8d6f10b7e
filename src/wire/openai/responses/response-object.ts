import { z } from 'zod';

import { outputItem } from './output-items.ts';
import { RESPONSE_ERRORS } from './response-errors.ts';

const tokens = z.int().min(0);

const imageTokens = z.strictObject({ image_tokens: tokens, text_tokens: tokens });

const RESPONSE_STATES = ['completed', 'failed', 'in_progress', 'cancelled', 'queued'] as const;

const responseId = z.string().regex(/^resp_[0-9a-f]{50}$/);

/** Why a response failed. */
const responseError = z.strictObject({
  code: z.enum(RESPONSE_ERRORS),
  message: z.string(),
});

/** A response. The keys are in the order in which OpenAI sends them. */
export const responseObject = z.strictObject({
  id: responseId,
  object: z.literal('response'),
  created_at: z.int().meta({ description: 'Unix seconds.' }),
  status: z.enum(RESPONSE_STATES),
  background: z.boolean(),
  completed_at: z.int().nullable().meta({ description: 'Unix seconds; once it is completed.' }),
  error: responseError.nullable(),
  frequency_penalty: z.literal(0),
  incomplete_details: z.null(),
  instructions: z.string().nullable(),
  max_output_tokens: z.int().nullable(),
  max_tool_calls: z.int().nullable(),
  model: z.string(),
  moderation: z.null(),
  output: z.array(outputItem).meta({
    description: 'The picture, then what is said, once the response is completed.',
  }),
  parallel_tool_calls: z.boolean(),
  presence_penalty: z.literal(0),
  previous_response_id: z.string().nullable(),
  prompt_cache_key: z.string().nullable(),
  prompt_cache_retention: z.string().nullable(),
  reasoning: z.record(z.string(), z.unknown()),
  safety_identifier: z.string().nullable(),
  service_tier: z.string(),
  store: z.boolean(),
  temperature: z.number(),
  text: z.record(z.string(), z.unknown()),
  tool_choice: z.unknown(),
  tool_usage: z
    .strictObject({
      image_gen: z.strictObject({
        input_tokens: tokens,
        input_tokens_details: imageTokens,
        output_tokens: tokens,
        output_tokens_details: imageTokens,
        total_tokens: tokens,
      }),
      web_search: z.strictObject({ num_requests: z.literal(0) }),
    })
    .meta({ description: 'What the picture would count; `usage` counts words alone.' }),
  tools: z.array(z.record(z.string(), z.unknown())),
  top_logprobs: z.int(),
  top_p: z.number(),
  truncation: z.enum(['auto', 'disabled']),
  usage: z
    .strictObject({
      input_tokens: tokens,
      input_tokens_details: z.strictObject({
        cached_tokens: z.literal(0),
        cache_write_tokens: z.literal(0),
      }),
      output_tokens: tokens,
      output_tokens_details: z.strictObject({ reasoning_tokens: z.literal(0) }),
      total_tokens: tokens,
    })
    .nullable()
    .meta({
      description: 'About what a language model would count; `null` until it is completed.',
    }),
  user: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
});

export type ResponseObject = z.output<typeof responseObject>;

export const deletedResponse = z.strictObject({
  id: responseId,
  object: z.literal('response'),
  deleted: z.literal(true),
});

export type DeletedResponse = z.output<typeof deletedResponse>;
