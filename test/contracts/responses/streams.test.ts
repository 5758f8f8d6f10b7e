import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

import { fault } from '../../../src/kernel/errors.ts';
import type { ResponseObject } from '../../../src/wire/openai/responses/response-object.ts';
import {
  answer,
  ask,
  askForEvents,
  callIn,
  hearAll,
  pictureIn,
  RESPONSES,
  retrieve,
  textIn,
  TOOL,
} from '../../support/conversations.ts';
import { eventsIn, type HeardEvent } from '../../support/server-events.ts';
import { door, solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

const CALL = 'response.image_generation_call';
const OPENING = [
  'response.created',
  'response.in_progress',
  'response.output_item.added',
  `${CALL}.in_progress`,
  `${CALL}.generating`,
];
const CLOSING = [
  `${CALL}.completed`,
  'response.output_item.done',
  'response.output_item.added',
  'response.content_part.added',
  'response.output_text.delta',
  'response.output_text.done',
  'response.content_part.done',
  'response.output_item.done',
  'response.completed',
];

const namesOf = (events: readonly HeardEvent[]): readonly string[] =>
  events.map(({ event }) => event);

const responseOf = ({ data }: HeardEvent | { data: Readonly<Record<string, unknown>> }) =>
  data['response'] as ResponseObject;

const last = (events: readonly HeardEvent[]): HeardEvent => {
  const event = events.at(-1);
  if (!event) throw new Error('There were no events.');
  return event;
};

/** Shows each state once the one before it was heard of. */
function showing() {
  const heard: (() => void)[] = [];
  const engine = solidEngine({
    id: 'collage',
    onTheWay: async (show, { partials = 0 }) => {
      for (let i = 0; i < partials; i++) {
        const next = new Promise<void>((resolve) => heard.push(resolve));
        show();
        await next;
      }
    },
  });
  const goOn = ({ event }: HeardEvent): void => {
    if (event === `${CALL}.partial_image`) heard.shift()?.();
  };
  return { engine, goOn };
}

test.each([0, 1, 3])('a picture with %i states on its way', async (partial_images) => {
  const { engine, goOn } = showing();
  const server = await openWholeServer({ engine });
  const tools = [{ ...TOOL, partial_images, seed: 7, output_format: 'webp' }];
  const reply = await askForEvents(server, { tools });
  expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(reply.headers.get('x-gala-seed')).toBe('7');
  const events = await hearAll(reply, goOn);
  const partials = Array.from({ length: partial_images }, () => `${CALL}.partial_image`);
  expect(namesOf(events)).toEqual([...OPENING, ...partials, ...CLOSING]);
  // The picture is where clients look for it.
  const response = responseOf(last(events));
  expect(response.status).toBe('completed');
  expect(
    events.flatMap(({ event, data }) =>
      event === 'response.output_item.done' ? [data['item']] : [],
    ),
  ).toEqual(response.output);
  expect(response.output[0]).toEqual(callIn(response));
  expect((await sharp(pictureIn(response)).metadata()).format).toBe('webp');
  for (const { event, data } of events) {
    if (event !== `${CALL}.partial_image`) continue;
    const state = Buffer.from(String(data['partial_image_b64']), 'base64');
    expect((await sharp(state).metadata()).format).toBe('webp');
  }
  expect(await retrieve(server, response.id)).toEqual(response);
  await vi.waitFor(async () => expect(await server.objects('partials')).toEqual([]));
});

test('what is said comes as text, and the same at the end', async () => {
  const server = await openWholeServer();
  const stream_options = { include_obfuscation: true };
  const events = await hearAll(await askForEvents(server, { tools: [], stream_options }));
  expect(namesOf(events)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.content_part.added',
    'response.output_text.delta',
    'response.output_text.done',
    'response.content_part.done',
    'response.output_item.done',
    'response.completed',
  ]);
  const delta = events[4]?.data;
  expect(delta?.['delta']).toBe(textIn(responseOf(last(events))));
  const filled = String(delta?.['delta']).length + String(delta?.['obfuscation']).length;
  expect(filled % 64).toBe(0);
});

test('what is refused before anything is drawn is an ordinary error', async () => {
  const server = await openWholeServer();
  const bodies = [
    { input: 'a naked child having sex' },
    { input: [] },
    { previous_response_id: 'x' },
  ];
  for (const body of bodies) {
    const reply = await askForEvents(server, body);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([400, 'application/json']);
  }
});

test('what fails while it is drawn ends the stream with a failed response, which stays', async () => {
  const failure = () => fault('engine_failed', { engine: 'collage' });
  const server = await openWholeServer({ engine: solidEngine({ id: 'collage', failure }) });
  const events = await hearAll(await askForEvents(server));
  expect(namesOf(events)).toEqual([...OPENING, 'response.output_item.done', 'response.failed']);
  const response = responseOf(last(events));
  expect(response).toMatchObject({
    status: 'failed',
    error: { code: 'server_error' },
    usage: null,
  });
  expect(callIn(response)).toMatchObject({ status: 'failed', result: null });
  expect(await retrieve(server, response.id)).toEqual(response);
});

test('a replay says the same, in the same stream of events', async () => {
  const { engine, goOn } = showing();
  const server = await openWholeServer({ engine });
  const headers = { 'idempotency-key': 'once' };
  const first = await hearAll(await askForEvents(server, {}, { headers }), goOn);
  const second = await hearAll(await askForEvents(server, {}, { headers }), goOn);
  expect(second).toEqual(first);
  expect(engine.begun).toHaveLength(1);
});

async function recordsOf(server: WholeServer): Promise<readonly { readonly state: string }[]> {
  const { json } = await server.send('/gala/v1/records');
  return (json as { data: readonly { readonly state: string }[] }).data;
}

test('who leaves a stream cancels it', async () => {
  const engine = solidEngine({ id: 'collage', until: () => door().opened });
  const server = await openWholeServer({ engine });
  const leaving = new AbortController();
  const reply = await askForEvents(server, {}, { signal: leaving.signal });
  await reply.body?.getReader().read();
  leaving.abort();
  await vi.waitFor(async () =>
    expect(await recordsOf(server)).toMatchObject([{ state: 'cancelled' }]),
  );
});

test('a stream that says nothing for long says that it is there', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openWholeServer({ engine, limits: { keepAliveEveryMs: 5 } });
  const reply = await askForEvents(server);
  const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes(': keep-alive')) {
    text += (await reader.read()).value ?? '';
  }
  open();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  const events = eventsIn(text);
  expect(namesOf(events)).toEqual([...OPENING, ...CLOSING]);
});

test('in the background it is queued first, and goes on when its client leaves', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openWholeServer({ engine });
  const leaving = new AbortController();
  const body = { background: true, tools: [{ ...TOOL, partial_images: 1 }] };
  const reply = await askForEvents(server, body, { signal: leaving.signal });
  const first = await reply.body!.pipeThrough(new TextDecoderStream()).getReader().read();
  const [created] = eventsIn(first.value!.slice(0, first.value!.lastIndexOf('\n\n') + 2));
  expect(created && responseOf(created)).toMatchObject({ status: 'queued', background: true });
  leaving.abort();
  open();
  const { id } = responseOf(created!);
  await vi.waitFor(async () => expect((await retrieve(server, id)).status).toBe('completed'));
  await vi.waitFor(async () => expect(await server.objects('partials')).toEqual([]));
});

test('a stored response is streamed from its beginning, done or not', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openWholeServer({ engine });
  const { id } = await answer(server, { background: true });
  const watch = () =>
    fetch(`${server.origin}${RESPONSES}/${id}?stream=true`, {
      headers: { authorization: `Bearer ${server.key}` },
    });
  const early = hearAll(await watch());
  open();
  const events = await early;
  expect(namesOf(events)).toEqual([
    'response.created',
    'response.queued',
    ...OPENING.slice(1),
    ...CLOSING,
  ]);
  expect(await hearAll(await watch())).toEqual(events);
});

test('a response in the background is begun, looked at, and cancelled', async () => {
  const engine = solidEngine({ id: 'collage', until: () => door().opened });
  const server = await openWholeServer({ engine });
  const begun = await answer(server, { background: true });
  expect(begun).toMatchObject({ background: true, output: [], usage: null, completed_at: null });
  expect(['queued', 'in_progress']).toContain(begun.status);
  await vi.waitFor(async () =>
    expect((await retrieve(server, begun.id)).status).toBe('in_progress'),
  );
  const cancel = () => server.send(`${RESPONSES}/${begun.id}/cancel`, { method: 'POST' });
  for (const reply of [await cancel(), await cancel()]) {
    expect(reply.json).toMatchObject({
      id: begun.id,
      status: 'cancelled',
      output: [],
      error: null,
    });
  }
  expect(await retrieve(server, begun.id)).toMatchObject({ status: 'cancelled' });
});

test('only what is in the background can be cancelled; what is done stays as it is', async () => {
  const server = await openWholeServer();
  const { id } = await answer(server);
  const refused = await server.send(`${RESPONSES}/${id}/cancel`, { method: 'POST' });
  expect([refused.status, refused.text]).toEqual([
    400,
    expect.stringContaining('Cannot cancel a synchronous response.'),
  ]);
  const done = await answer(server, { background: true });
  await vi.waitFor(async () => expect((await retrieve(server, done.id)).status).toBe('completed'));
  const reply = await server.send(`${RESPONSES}/${done.id}/cancel`, { method: 'POST' });
  expect(reply.json).toEqual(await retrieve(server, done.id));
});

test('what fails in the background is found failed, with a code of responses', async () => {
  const failure = () => fault('edit_needs_mask', {});
  const server = await openWholeServer({ engine: solidEngine({ id: 'collage', failure }) });
  const { id } = await answer(server, { background: true });
  await vi.waitFor(async () => expect((await retrieve(server, id)).status).toBe('failed'));
  expect((await retrieve(server, id)).error?.code).toBe('invalid_prompt');
});

test('deleting what is drawn in the background ends it', async () => {
  const engine = solidEngine({ id: 'collage', until: () => door().opened });
  const server = await openWholeServer({ engine });
  const { id } = await answer(server, { background: true });
  const deleted = await server.send(`${RESPONSES}/${id}`, { method: 'DELETE' });
  expect(deleted.status).toBe(200);
  await vi.waitFor(async () =>
    expect(await recordsOf(server)).toMatchObject([{ state: 'cancelled' }]),
  );
});

test('a key that may draw one picture a minute is told so before it is drawn', async () => {
  const server = await openWholeServer();
  const made = await server.send('/gala/v1/keys', {
    json: { name: 'one', scopes: ['images'], images_per_minute: 1 },
  });
  const { secret } = made.json as { readonly secret: string };
  const headers = { authorization: `Bearer ${secret}` };
  const first = await ask(server, {}, headers);
  expect([first.status, first.headers.get('x-ratelimit-remaining-images')]).toEqual([200, '0']);
  expect((await ask(server, {}, headers)).status).toBe(429);
  expect((await ask(server, { tools: [] }, headers)).status).toBe(200);
});
