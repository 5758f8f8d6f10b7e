import { bearer, PLAIN, type AskedServer } from './door-needs.ts';
import { observe } from './observation.ts';
import { sampleInputs } from './sample-inputs.ts';
import { eventsIn } from '../server-events.ts';
import type { Body, Door } from './verdict.ts';

const EDGE = 1024;

const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/**
 * Has the image tool of a conversation draw: `prompt` and `image` are what is said and shown in it,
 * `stream` is the request's, and all the rest the tool's. What is answered is observed as if it were the
 * answer of an images request: its picture, and nothing of what only says again what was sent.
 */
export const toolDoor =
  (server: AskedServer): Door =>
  async (model, given) => {
    const response = await fetch(`${server.origin}/v1/responses`, {
      method: 'POST',
      headers: { ...bearer(server), 'content-type': 'application/json' },
      body: JSON.stringify(await requestOf({ model, ...PLAIN, ...given })),
    });
    const { status, headers } = response;
    const text = await response.text();
    const bare = new Response(status === 200 ? picturesIn(text, headers) : text, {
      status,
      headers,
    });
    return { ...(await observe(bare)), drawn: server.engine?.take() };
  };

async function requestOf({ prompt, image, input_image_mask, stream, ...options }: Body) {
  const { picture, leftHalf } = await sampleInputs(EDGE);
  const shown = image !== undefined && { type: 'input_image', image_url: dataUrl(picture) };
  return {
    model: 'gpt-5',
    store: false,
    stream,
    input: [
      {
        role: 'user',
        content: [{ type: 'input_text', text: prompt }, ...(shown ? [shown] : [])],
      },
    ],
    tools: [
      {
        type: 'image_generation',
        size: `${EDGE}x${EDGE}`,
        ...options,
        ...(input_image_mask !== undefined && {
          input_image_mask: { image_url: dataUrl(leftHalf) },
        }),
      },
    ],
  };
}

interface Output {
  readonly output: readonly { readonly type: string; readonly result?: string }[];
}

/** The pictures of an answer, in the form in which images requests are answered. */
export function picturesIn(text: string, headers: Headers): string {
  if (!headers.get('content-type')?.startsWith('text/event-stream')) {
    const { output } = JSON.parse(text) as Output;
    const calls = output.filter(({ type }) => type === 'image_generation_call');
    return JSON.stringify({ data: calls.map(({ result }) => ({ b64_json: result })) });
  }
  return eventsIn(text)
    .flatMap(({ event, data }) => {
      const state = data['partial_image_b64'];
      if (typeof state === 'string') return [{ type: 'partial_image', b64_json: state }];
      const { result } = (data['item'] ?? {}) as { readonly result?: string | null };
      const isPicture = event === 'response.output_item.done' && typeof result === 'string';
      return isPicture ? [{ type: 'completed', b64_json: result }] : [];
    })
    .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    .join('');
}
