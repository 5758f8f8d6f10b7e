import { setTimeout as sleep } from 'node:timers/promises';

import { bearer, PLAIN, type AskedServer } from './door-needs.ts';
import { observe } from './observation.ts';
import { eventsIn } from '../server-events.ts';
import { picturesIn } from './tool-door.ts';
import type { Asked, Body, Door } from './verdict.ts';

const TOOLS: Readonly<Record<string, readonly object[]>> = {
  none: [],
  'a search': [{ type: 'web_search' }],
};

/**
 * Asks for a response, with a tool that leaves nothing to chance. Seen are its picture, what is said,
 * whether it was there at once, and whether it was kept; not what only says again what was sent.
 */
export const responseDoor =
  (server: AskedServer): Door =>
  async (model, { tools, previous_response_id: previous, ...given }) => {
    const tool = { type: 'image_generation', model, size: '1024x1024', seed: PLAIN['seed'] };
    const body = {
      model: 'gpt-5',
      input: PLAIN['prompt'],
      tools: TOOLS[String(tools)] ?? [tool],
      ...(previous !== undefined && {
        previous_response_id:
          previous === 'the one before' ? await idOfOneBefore(server, tool) : previous,
      }),
      ...given,
    };
    server.engine?.take();
    const response = await post(server, body);
    const text = await response.text();
    return response.status === 200
      ? observed(server, text, response.headers)
      : { ...(await observe(new Response(text, response))), drawn: server.engine?.take() };
  };

function post(server: AskedServer, body: Body): Promise<Response> {
  return fetch(`${server.origin}/v1/responses`, {
    method: 'POST',
    headers: { ...bearer(server), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function idOfOneBefore(server: AskedServer, tool: object): Promise<string> {
  const response = await post(server, { model: 'gpt-5', input: 'a cat on a beach', tools: [tool] });
  return ((await response.json()) as ShownResponse).id;
}

interface ShownResponse {
  readonly id: string;
  readonly status: string;
  readonly output: readonly {
    readonly type: string;
    readonly content?: readonly { readonly text: string }[];
  }[];
}

async function observed(server: AskedServer, text: string, headers: Headers): Promise<Asked> {
  if (headers.get('content-type')?.startsWith('text/event-stream')) {
    // What is said beside a picture only accompanies it.
    const shown = picturesIn(text, headers) || wordsIn(text);
    return { ...(await observe(new Response(shown, { headers }))), drawn: server.engine?.take() };
  }
  const first = JSON.parse(text) as ShownResponse;
  const [kept, last] = await ended(server, first, text);
  const { data } = JSON.parse(picturesIn(last, headers)) as { readonly data: unknown };
  const shown = { data, said: said(JSON.parse(last) as ShownResponse), first: first.status, kept };
  return {
    ...(await observe(new Response(JSON.stringify(shown), { headers }))),
    drawn: server.engine?.take(),
  };
}

/** How its address answers, and the response once nothing is done any more. */
async function ended(
  server: AskedServer,
  { id, status }: ShownResponse,
  text: string,
): Promise<readonly [kept: number, text: string]> {
  const kept = await fetch(`${server.origin}/v1/responses/${id}`, { headers: bearer(server) });
  const now = await kept.text();
  if (status !== 'queued' && status !== 'in_progress') return [kept.status, text];
  const response = JSON.parse(now) as ShownResponse;
  if (response.status === 'completed') return [kept.status, now];
  await sleep(20);
  return ended(server, { ...response, status }, now);
}

const said = ({ output }: ShownResponse): readonly string[] =>
  output.flatMap(({ content = [] }) => content.map(({ text }) => text));

/** What is said in a stream, and whether its pieces were filled up, which is random each time. */
function wordsIn(text: string): string {
  const events = eventsIn(text);
  const whole = events.find(({ event }) => event === 'response.output_text.done');
  if (whole === undefined) return '';
  const filled = events.some(({ data }) => typeof data['obfuscation'] === 'string');
  const words = { type: 'said', said: whole.data['text'], filled };
  return `event: said\ndata: ${JSON.stringify(words)}\n\n`;
}
