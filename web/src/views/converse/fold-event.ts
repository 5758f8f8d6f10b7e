import { ApiError } from '../../api/api-error.ts';
import { blobOfBase64 } from '../../api/drawn.ts';
import type { HeardEvent } from '../../api/responses.ts';
import type { ResponseObject } from '../../../../src/wire/openai/responses/response-object.ts';
import type { Answer } from './turn.ts';

type OutputItem = ResponseObject['output'][number];

/** The answer after one more event of its stream. Events of no interest here change nothing. */
export function foldEvent(answer: Answer, event: HeardEvent): Answer {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the rest says nothing new
  switch (event.type) {
    case 'response.created':
      return { ...answer, responseId: event.response.id };
    case 'response.image_generation_call.in_progress':
    case 'response.image_generation_call.generating':
      return { ...answer, state: 'drawing' };
    case 'response.image_generation_call.partial_image':
      return {
        ...answer,
        state: 'drawing',
        picture: {
          source: blobOfBase64(event.partial_image_b64, `image/${event.output_format}`),
        },
        states: answer.states + 1,
      };
    case 'response.output_text.delta':
      return { ...answer, text: answer.text + event.delta };
    case 'response.output_item.done':
      return withItem(answer, event.item);
    case 'response.completed':
      return { ...answer, state: 'done' };
    case 'response.failed':
      return withError(answer, event.response.error);
    case 'error':
      return withError(answer, event);
    default:
      return answer;
  }
}

/** The answer of a response that is kept, or that came at once. */
export function answerOf(response: ResponseObject, recordId: string | null, empty: Answer): Answer {
  const known: Answer = { ...empty, responseId: response.id, recordId };
  if (response.status === 'cancelled') return { ...known, state: 'cancelled' };
  if (response.status === 'failed') return withError(known, response.error);
  const answer = response.output.reduce(withItem, known);
  return { ...answer, state: response.status === 'completed' ? 'done' : 'drawing' };
}

function withItem(answer: Answer, item: OutputItem): Answer {
  if (item.type === 'message') {
    return { ...answer, text: item.content.map(({ text }) => text).join('') };
  }
  const { action, background, output_format: format = 'png', quality, result, size } = item;
  if (item.status !== 'completed') return answer;
  return {
    ...answer,
    // Kept responses outlive their pictures.
    picture: result === null ? null : { source: blobOfBase64(result, `image/${format}`) },
    call: {
      action: action ?? 'generate',
      revisedPrompt: item.revised_prompt ?? '',
      size: size ?? '',
      quality: quality ?? '',
      format,
      background: background ?? '',
    },
  };
}

function withError(
  answer: Answer,
  error: { readonly code: string | null; readonly message: string } | null,
): Answer {
  return {
    ...answer,
    state: 'failed',
    // A state on the way is no picture.
    picture: null,
    error: new ApiError(error?.message ?? '', {
      status: 200,
      code: error?.code ?? null,
      param: null,
      requestId: null,
      retryAfter: null,
    }),
  };
}
