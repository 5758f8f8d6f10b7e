import type { StoredResponse } from '../../../../conversations/stored-response.ts';
import type { Fault } from '../../../../kernel/errors.ts';
import { formatSize } from '../../../../kernel/size.ts';
import type { ImageRecord, RecordState } from '../../../../ledger/image-record.ts';
import type { OutputItem } from '../../../../wire/openai/responses/output-items.ts';
import type { ResponseObject } from '../../../../wire/openai/responses/response-object.ts';
import { storedBase64 } from '../../../replies/stored-base64.ts';
import { usageOf } from '../tokens/usage.ts';
import { ERROR_CODES } from './error-codes.ts';
import type { ResponseNeeds } from './needs.ts';
import { settingsIn } from './settings.ts';
import { faultText, type TextAsker } from '../errors/fault-texts.ts';

/** A response as it stands: what was decided, and the record of its image call as far as there is one. */
export interface ResponseState {
  readonly response: StoredResponse;
  /** `undefined` for a response that only speaks, and where the record has been deleted. */
  readonly record: ImageRecord | undefined;
  /** Key of the drawn picture, if it is still there. */
  readonly picture: string | undefined;
}

/** Looks up how a response stands. */
export async function stateOf(
  { records, store }: Pick<ResponseNeeds, 'records' | 'store'>,
  response: StoredResponse,
): Promise<ResponseState> {
  const { call } = response.outcome;
  const record = call && (await records.find(call.recordId));
  const key = record?.images[0]?.key;
  const isThere = key !== undefined && (await store.stat(key)) !== undefined;
  return { response, record, picture: isThere ? key : undefined };
}

type Status = ResponseObject['status'];

/** What the states of records are called on the wire. */
const STATUSES: Readonly<Record<RecordState, Status>> = {
  queued: 'queued',
  running: 'in_progress',
  succeeded: 'completed',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** What a state is called on the wire. A client that waits is not told that there is a queue. */
function statusOf({ response, record }: ResponseState): Status {
  if (response.outcome.call === undefined) return 'completed';
  const status = record ? STATUSES[record.state] : 'failed';
  return status === 'queued' && !response.background ? 'in_progress' : status;
}

/**
 * The response object. Its keys are in the order in which OpenAI sends them.
 * @param status in place of the one it has, for events that tell how it began.
 */
export function renderResponse(
  { catalogue }: Pick<ResponseNeeds, 'catalogue'>,
  asker: TextAsker,
  state: ResponseState,
  status: Status = statusOf(state),
): ResponseObject {
  const { response, record } = state;
  const { echo, usage } = settingsIn(response);
  const { frequency_penalty, incomplete_details, instructions, max_output_tokens } = echo;
  const { max_tool_calls, model, moderation, parallel_tool_calls, presence_penalty } = echo;
  const { prompt_cache_key, prompt_cache_retention, reasoning, safety_identifier } = echo;
  const { service_tier, store, temperature, text, tool_choice, tools } = echo;
  const { top_logprobs, top_p, truncation, user, metadata } = echo;
  const isCompleted = status === 'completed';
  const endedAt = record?.finishedAt ?? response.createdAt;
  return {
    id: response.id,
    object: 'response',
    created_at: seconds(response.createdAt),
    status,
    background: response.background,
    completed_at: isCompleted ? seconds(endedAt) : null,
    error: status === 'failed' ? errorOf(record?.fault ?? INTERNAL, asker) : null,
    frequency_penalty,
    incomplete_details,
    instructions,
    max_output_tokens,
    max_tool_calls,
    model,
    moderation,
    output: outputOf(state, status),
    parallel_tool_calls,
    presence_penalty,
    previous_response_id: response.previousResponseId,
    prompt_cache_key,
    prompt_cache_retention,
    reasoning,
    safety_identifier,
    service_tier,
    store,
    temperature,
    text,
    tool_choice,
    tool_usage: toolUsageOf(catalogue, isCompleted ? record : undefined),
    tools,
    top_logprobs,
    top_p,
    truncation,
    usage: isCompleted ? usage : null,
    user,
    metadata,
  };
}

const INTERNAL: Fault = { code: 'internal', facts: {} };

const seconds = (ms: number): number => Math.floor(ms / 1000);

/** Why it failed, in the few codes that responses have. */
function errorOf(fault: Fault, asker: TextAsker): ResponseObject['error'] {
  const { message } = faultText(fault, asker);
  return { code: ERROR_CODES[fault.code] ?? 'server_error', message };
}

/** The picture, then what is said; nothing while it is being drawn, nor when it was cancelled. */
function outputOf(state: ResponseState, status: Status): OutputItem[] {
  const { call, message } = state.response.outcome;
  if (status === 'failed') return call ? [callItem(state, 'failed')] : [];
  if (status !== 'completed') return [];
  return [
    ...(call ? [callItem(state, 'completed')] : []),
    ...(message ? [messageItem(message)] : []),
  ];
}

/** The image call as it is shown in this state. */
export function callItem(
  { response, record, picture }: ResponseState,
  status: Extract<OutputItem, { type: 'image_generation_call' }>['status'],
): OutputItem {
  const { call } = response.outcome;
  if (call === undefined) throw new Error('A response without a call has none to show.');
  const type = 'image_generation_call';
  if (status !== 'completed' || record === undefined) {
    return { id: call.id, type, status, result: null };
  }
  const { prompt } = record.task;
  return {
    id: call.id,
    type,
    status,
    action: call.action,
    ...pictureFacts(record.task),
    result: picture === undefined ? null : storedBase64(picture),
    revised_prompt: prompt,
  };
}

/** What is said of a picture, resolved. */
export function pictureFacts({
  background = 'opaque',
  output,
  quality = 'medium',
  size,
}: Pick<ImageRecord['task'], 'background' | 'output' | 'quality' | 'size'>) {
  return {
    background,
    output_format: output?.format ?? 'png',
    quality,
    size: formatSize(size),
  } as const;
}

type Message = NonNullable<StoredResponse['outcome']['message']>;

export function messageItem({ id, text }: Message): Extract<OutputItem, { type: 'message' }> {
  const part = { type: 'output_text', annotations: [], logprobs: [], text } as const;
  return {
    id,
    type: 'message',
    status: 'completed',
    content: [{ ...part, annotations: [], logprobs: [] }],
    role: 'assistant',
  };
}

const NO_TOKENS = { image_tokens: 0, text_tokens: 0 };

/** Image tokens are counted here and not in `usage`. */
function toolUsageOf(
  catalogue: ResponseNeeds['catalogue'],
  record: ImageRecord | undefined,
): ResponseObject['tool_usage'] {
  const model = record && catalogue.find(record.task.model);
  const drawn =
    record && model
      ? usageOf({ model, body: { prompt: record.task.prompt }, task: record.task }, 1)
      : undefined;
  return {
    image_gen: {
      input_tokens: drawn?.input_tokens ?? 0,
      input_tokens_details: drawn?.input_tokens_details ?? NO_TOKENS,
      output_tokens: drawn?.output_tokens ?? 0,
      output_tokens_details: drawn?.output_tokens_details ?? NO_TOKENS,
      total_tokens: drawn?.total_tokens ?? 0,
    },
    web_search: { num_requests: 0 },
  };
}
