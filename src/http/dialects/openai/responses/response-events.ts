import type { ImageTask } from '../../../../kernel/image-task.ts';
import type { OutputItem } from '../../../../wire/openai/responses/output-items.ts';
import type { ResponseEvent } from '../../../../wire/openai/responses/response-events.ts';
import type { ResponseObject } from '../../../../wire/openai/responses/response-object.ts';
import { storedBase64 } from '../../../replies/stored-base64.ts';
import { callItem, messageItem, pictureFacts, type ResponseState } from './render-response.ts';

/** An event whose number is still to come. */
export type Unnumbered<E extends ResponseEvent = ResponseEvent> = E extends unknown
  ? Omit<E, 'sequence_number'>
  : never;

/** How a stream begins: the response without any output. */
export function openingEvents(
  state: ResponseState,
  render: (status: 'queued' | 'in_progress') => ResponseObject,
): readonly Unnumbered[] {
  const { background, outcome } = state.response;
  const isQueued = background && outcome.call !== undefined;
  return [
    { type: 'response.created', response: render(isQueued ? 'queued' : 'in_progress') },
    ...(isQueued ? [{ type: 'response.queued', response: render('queued') } as const] : []),
    { type: 'response.in_progress', response: render('in_progress') },
  ];
}

/** The image call always comes first. */
const CALL_AT = 0;

/** What follows where something is drawn. */
export function drawingEvents(state: ResponseState): readonly Unnumbered[] {
  const item = callItem(state, 'in_progress');
  const place = { output_index: CALL_AT, item_id: item.id };
  return [
    { type: 'response.output_item.added', output_index: CALL_AT, item },
    { type: 'response.image_generation_call.in_progress', ...place },
    { type: 'response.image_generation_call.generating', ...place },
  ];
}

/** @param key of a state on the way in the object store. */
export function partialEvent(
  callId: string,
  task: ImageTask,
  { index, key }: { readonly index: number; readonly key: string },
): Unnumbered {
  return {
    type: 'response.image_generation_call.partial_image',
    output_index: CALL_AT,
    item_id: callId,
    partial_image_index: index,
    partial_image_b64: storedBase64(key),
    ...pictureFacts(task),
  };
}

/** How a stream ends: with the picture, with what is said, and with all of it once more. */
export function closingEvents(
  state: ResponseState,
  object: ResponseObject,
  obfuscate: (text: string) => { readonly obfuscation?: string },
): readonly Unnumbered[] {
  if (object.status !== 'completed') {
    const item = object.output[CALL_AT];
    return [
      ...(item
        ? [{ type: 'response.output_item.done', output_index: CALL_AT, item } as const]
        : []),
      { type: 'response.failed', response: object },
    ];
  }
  const { message } = state.response.outcome;
  return [
    ...object.output.flatMap((item, index) =>
      item.type === 'message' ? [] : pictureEvents(item, index),
    ),
    ...(message ? messageEvents(message, object.output.length - 1, obfuscate) : []),
    { type: 'response.completed', response: object },
  ];
}

function pictureEvents(item: OutputItem, index: number): readonly Unnumbered[] {
  return [
    { type: 'response.image_generation_call.completed', output_index: index, item_id: item.id },
    { type: 'response.output_item.done', output_index: index, item },
  ];
}

function messageEvents(
  message: { readonly id: string; readonly text: string },
  index: number,
  obfuscate: (text: string) => { readonly obfuscation?: string },
): readonly Unnumbered[] {
  const { text } = message;
  const item = messageItem(message);
  const place = { output_index: index, item_id: message.id, content_index: 0 };
  const part = { type: 'output_text' as const, annotations: [], logprobs: [] };
  return [
    {
      type: 'response.output_item.added',
      output_index: index,
      item: { ...item, status: 'in_progress', content: [] },
    },
    { type: 'response.content_part.added', ...place, part: { ...part, text: '' } },
    {
      type: 'response.output_text.delta',
      ...place,
      delta: text,
      logprobs: [],
      ...obfuscate(text),
    },
    { type: 'response.output_text.done', ...place, text, logprobs: [] },
    { type: 'response.content_part.done', ...place, part: { ...part, text } },
    { type: 'response.output_item.done', output_index: index, item },
  ];
}
