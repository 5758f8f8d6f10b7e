import type { Conversation } from '../../../../conversations/planner.ts';
import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import type { ResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import type { RequestTool } from '../../../../wire/openai/responses/check-tools.ts';
import type { ResponseObject } from '../../../../wire/openai/responses/response-object.ts';
import { estimateTextTokens } from '../tokens/text-tokens.ts';
import { isBytes } from './keep-input.ts';

type Echo = Omit<
  ResponseObject,
  | 'id'
  | 'object'
  | 'created_at'
  | 'status'
  | 'background'
  | 'completed_at'
  | 'error'
  | 'output'
  | 'previous_response_id'
  | 'tool_usage'
  | 'usage'
>;

/** What a response echoes of its request, defaults filled in, and what its words count. */
export interface ResponseSettings extends Readonly<Record<string, unknown>> {
  readonly echo: Echo;
  readonly usage: NonNullable<ResponseObject['usage']>;
}

/** The settings of a response that was stored by this dialect. */
export const settingsIn = ({ settings }: Pick<StoredResponse, 'settings'>): ResponseSettings =>
  settings as ResponseSettings;

/** Once it is known what is answered. */
export function settingsOf(
  { body, tool }: ResponseRequest,
  instructions: string | undefined,
  spoken: { readonly conversation: Conversation; readonly answer: readonly string[] },
): ResponseSettings {
  return {
    echo: {
      frequency_penalty: 0,
      incomplete_details: null,
      instructions: instructions ?? null,
      max_output_tokens: body.max_output_tokens ?? null,
      max_tool_calls: body.max_tool_calls ?? null,
      model: body.model,
      moderation: null,
      parallel_tool_calls: body.parallel_tool_calls ?? true,
      presence_penalty: 0,
      prompt_cache_key: body.prompt_cache_key ?? null,
      prompt_cache_retention: body.prompt_cache_retention ?? null,
      reasoning: { effort: null, summary: null, ...body.reasoning },
      safety_identifier: body.safety_identifier ?? null,
      service_tier: body.service_tier ?? 'auto',
      store: body.store,
      temperature: body.temperature ?? 1,
      text: { format: { type: 'text' }, verbosity: 'medium', ...body.text },
      tool_choice: body.tool_choice ?? 'auto',
      tools: tool ? [echoOf(tool)] : [],
      top_logprobs: body.top_logprobs ?? 0,
      top_p: body.top_p ?? 1,
      truncation: body.truncation ?? 'disabled',
      user: body.user ?? null,
      metadata: body.metadata ?? {},
    },
    usage: usageOf(spoken),
  };
}

/** The tool with its defaults, as it could be sent again; of a mask that came as bytes, that there was one. */
function echoOf({ model, options, mask, sent }: RequestTool): Record<string, unknown> {
  const { action, background, moderation, output_compression, output_format, partial_images } =
    options;
  return {
    type: 'image_generation',
    action,
    background,
    ...(sent['input_fidelity'] !== undefined && { input_fidelity: options.input_fidelity }),
    ...(mask && { input_image_mask: 'url' in mask ? maskUrl(mask.url) : { file_id: mask.fileId } }),
    model,
    moderation,
    output_compression,
    output_format,
    partial_images,
    quality: sent['quality'] ?? 'auto',
    ...(options.seed !== undefined && { seed: options.seed }),
    size: sent['size'] ?? 'auto',
  };
}

const maskUrl = (url: Parameters<typeof isBytes>[0]): { readonly image_url?: string } =>
  isBytes(url) ? {} : { image_url: url };

function usageOf({
  conversation: { instructions = '', turns },
  answer,
}: Parameters<typeof settingsOf>[2]): ResponseSettings['usage'] {
  const count = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + estimateTextTokens(text), 0);
  const input = count([instructions, ...turns.map(({ text }) => text)]);
  const output = count(answer);
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + output,
  };
}
