import OpenAI, { APIError, toFile } from 'openai';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

import { fault } from '../../src/kernel/errors.ts';
import { imagesStreamEvent } from '../../src/wire/openai/stream-events.ts';
import { readDocumentation } from '../support/documented.ts';
import { samplePng } from '../support/sample-pngs.ts';
import { eventsOf, listen, type HeardEvent } from '../support/server-events.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const GENERATIONS = '/v1/images/generations';
const PARTIAL = 'image_generation.partial_image';
const COMPLETED = 'image_generation.completed';
const BODY = { model: 'gpt-image-1', prompt: 'a cat', quality: 'low', seed: 7 };

function post(
  { origin, key }: Pick<WholeServer, 'origin' | 'key'>,
  body: object,
  { path = GENERATIONS, headers = {}, signal }: Asking = {},
): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...BODY, ...body }),
    signal: signal ?? null,
  });
}

interface Asking {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Shows a state and waits until it was heard of, so often, then draws. */
function showing(times: number) {
  const heard: (() => void)[] = [];
  const engine = solidEngine({
    id: 'collage',
    onTheWay: async (show, { partials = 0 }) => {
      for (let i = 0; i < Math.min(times, partials); i++) {
        const next = new Promise<void>((resolve) => heard.push(resolve));
        show();
        await next;
      }
    },
  });
  return { engine, goOn: () => heard.shift()?.() };
}

/** All events of a reply of an engine that waits until its states were heard of. */
async function hearAll(response: Response, goOn: () => void): Promise<readonly HeardEvent[]> {
  const events: HeardEvent[] = [];
  for await (const one of listen(response)) {
    if (!('event' in one)) continue;
    events.push(one);
    if (one.event.endsWith('partial_image')) goOn();
  }
  for (const { event, data } of events) {
    expect(event).toBe(data['type']);
    expect(imagesStreamEvent.parse(data)).toEqual(data);
  }
  return events;
}

const pictureIn = ({ data }: HeardEvent) => sharp(Buffer.from(String(data['b64_json']), 'base64'));

/** Red, green and blue of the first pixel, as a seed. */
async function seedIn(event: HeardEvent): Promise<number> {
  const [red = 0, green = 0, blue = 0] = await pictureIn(event).raw().toBuffer();
  return red + (green << 8) + (blue << 16);
}

async function recordOf(server: WholeServer, response: Response) {
  const { json } = await server.send(`/gala/v1/records/${response.headers.get('x-gala-record')}`);
  return json as { state: string; credits: number; fault: unknown };
}

async function expectNoPartials(server: WholeServer): Promise<void> {
  await vi.waitFor(async () => expect(await server.objects('partials')).toEqual([]));
}

test.each([1, 2, 3])('%i states on the way, then the picture', async (partial_images) => {
  const { engine, goOn } = showing(3);
  const server = await openWholeServer({ engine });
  const response = await post(server, { stream: true, partial_images });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('x-gala-engine')).toBe('collage');
  expect(response.headers.get('x-gala-seed')).toBe('7');
  const events = await hearAll(response, goOn);
  expect(events.map(({ event }) => event)).toEqual([
    ...Array.from({ length: partial_images }, () => PARTIAL),
    COMPLETED,
  ]);
  expect(events.slice(0, -1).map(({ data }) => data['partial_image_index'])).toEqual(
    [0, 1, 2].slice(0, partial_images),
  );
  // Each shows something else, and the last is what was asked for.
  expect(await Promise.all(events.map(seedIn))).toEqual(
    [8, 9, 10].slice(0, partial_images).concat(7),
  );
  expect(await recordOf(server, response)).toMatchObject({ state: 'succeeded' });
  await expectNoPartials(server);
});

test('every event has every field, in the order of the original, and counts its states', async () => {
  const { engine, goOn } = showing(2);
  const server = await openWholeServer({ engine });
  const body = { output_format: 'webp', background: 'transparent', size: '1536x1024' };
  const plain = (await server.send(GENERATIONS, { json: { ...BODY, ...body } })).json as {
    usage: { output_tokens: number; total_tokens: number };
  };
  const response = await post(server, { ...body, stream: true, partial_images: 2 });
  const [first, second, last] = await hearAll(response, goOn);
  const common = [
    'type',
    'b64_json',
    'created_at',
    'size',
    'quality',
    'background',
    'output_format',
  ];
  expect(Object.keys(first!.data)).toEqual([...common, 'partial_image_index']);
  expect(Object.keys(last!.data)).toEqual([...common, 'usage']);
  const { output_tokens, total_tokens } = plain.usage;
  for (const event of [first!, second!, last!]) {
    expect(event.data).toMatchObject({
      size: '1536x1024',
      quality: 'low',
      background: 'transparent',
      output_format: 'webp',
    });
    expect(await pictureIn(event).metadata()).toMatchObject({ format: 'webp', width: 1536 });
  }
  expect(last!.data['usage']).toMatchObject({
    output_tokens: output_tokens + 200,
    total_tokens: total_tokens + 200,
  });
});

test('without states on the way there is one event, and its stream begins before it is drawn', async () => {
  const { opened, open } = door();
  const server = await openWholeServer({
    engine: solidEngine({ id: 'collage', until: () => opened }),
  });
  const response = await post(server, { stream: true });
  expect(response.status).toBe(200);
  open();
  const events = await eventsOf(response);
  expect(events.map(({ event }) => event)).toEqual([COMPLETED]);
  expect(await seedIn(events[0]!)).toBe(7);
});

test.each([
  ['/v1/images/generations', 'authorization'],
  ['/openai/v1/images/generations', 'api-key'],
  ['/openai/deployments/gpt-image-1/images/generations?api-version=2025-04-01', 'api-key'],
])('the same at %s', async (path, header) => {
  const { engine, goOn } = showing(1);
  const server = await openWholeServer({ engine });
  const headers = {
    authorization: '',
    [header]: header === 'api-key' ? server.key : `Bearer ${server.key}`,
  };
  const response = await post(server, { stream: true, partial_images: 1 }, { path, headers });
  const events = await hearAll(response, goOn);
  expect(events.map(({ event }) => event)).toEqual([PARTIAL, COMPLETED]);
});

test('an edit is streamed when its form says so, and what its mask keeps stays on the way', async () => {
  const { engine, goOn } = showing(2);
  const server = await openWholeServer({ engine });
  const size = { width: 64, height: 64 };
  const picture = await sharp({ create: { ...size, channels: 3, background: '#0a141e' } })
    .png()
    .toBuffer();
  // The left half may change.
  const mask = await sharp({ create: { ...size, channels: 4, background: '#0000' } })
    .composite([{ input: await samplePng({ width: 32, height: 64 }, 255), left: 32, top: 0 }])
    .png()
    .toBuffer();
  const edit = async (stream: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...BODY, size: '1024x1024', stream })) {
      form.set(name, String(value));
    }
    if (stream === 'true') form.set('partial_images', '2');
    for (const [name, bytes] of [
      ['image', picture],
      ['mask', mask],
    ] as const) {
      form.set(name, new File([new Uint8Array(bytes)], `${name}.png`, { type: 'image/png' }));
    }
    const headers = { authorization: `Bearer ${server.key}` };
    return fetch(`${server.origin}/v1/images/edits`, { method: 'POST', headers, body: form });
  };
  const events = await hearAll(await edit('true'), goOn);
  expect(events.map(({ event }) => event)).toEqual([
    'image_edit.partial_image',
    'image_edit.partial_image',
    'image_edit.completed',
  ]);
  for (const event of events) {
    const data = await pictureIn(event).raw().toBuffer();
    expect([...data.subarray(1000 * 3, 1001 * 3)]).toEqual([10, 20, 30]);
  }
  expect(await Promise.all(events.map(seedIn))).toEqual([8, 9, 7]);
  const plain = await edit('false');
  expect(plain.headers.get('content-type')).toBe('application/json');
  await expectNoPartials(server);
  await vi.waitFor(async () => expect(await server.objects('inputs')).toEqual([]));
});

test.each([
  [{ n: 2 }, {}, 400, 'Streaming is only supported with n=1.'],
  [
    { partial_images: 4 },
    {},
    400,
    "Invalid 'partial_images': integer above maximum value. Expected a value <= 3, but got 4 instead.",
  ],
  [{ stream: false, partial_images: 1 }, {}, 400, "send 'stream' with 'partial_images'"],
  [
    { stream: 'true' },
    {},
    400,
    "Invalid type for 'stream': expected a boolean, but got a string instead.",
  ],
  [{ model: 'dall-e-3', quality: 'hd' }, {}, 400, "Unknown parameter: 'stream'."],
  [{ prompt: 'a naked child' }, {}, 400, 'Your request was rejected by the safety system.'],
  [{}, { 'x-gala-force': 'rate_limit' }, 429, 'Rate limit exceeded'],
  [{}, { 'x-gala-force': 'server_error' }, 500, 'The server had an error'],
  [{}, { authorization: 'Bearer sk-gala-wrong' }, 401, 'Incorrect API key provided'],
] as const)(
  '%j with %j is refused with JSON before anything is streamed',
  async (body, headers, status, message) => {
    const server = await openWholeServer();
    const response = await post(server, { stream: true, ...body }, { headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/json',
    ]);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toContain(message);
    expect(await server.objects('images')).toEqual([]);
  },
);

test('a full queue, an empty purse and a reached limit are told with their status', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openWholeServer({ engine, values: { queueCapacity: '1' } });
  const made = async (path: string, json: object) =>
    (await server.send(path, { json })).json as { secret: string };
  const poor = await made('/gala/v1/keys', { name: 'a', credits_per_month: 1 });
  const slow = await made('/gala/v1/keys', { name: 'b', images_per_minute: 1 });
  const streamWith = (key: string, more: object = {}, headers = {}) =>
    post({ origin: server.origin, key }, { stream: true, ...more }, { headers });
  const refused = await streamWith(poor.secret);
  expect([refused.status, refused.headers.get('content-type')]).toEqual([400, 'application/json']);
  expect(await refused.json()).toMatchObject({ error: { code: 'billing_hard_limit_reached' } });
  const drawing = [await streamWith(slow.secret)];
  expect(drawing[0]?.status).toBe(200);
  expect(drawing[0]?.headers.get('x-ratelimit-remaining-images')).toBe('0');
  expect((await streamWith(slow.secret)).status).toBe(429);
  // Until everything that can be drawn at a time is, and one waits.
  while (drawing.length < 10) {
    const next = await streamWith(server.key);
    if (next.status === 429) break;
    drawing.push(next);
  }
  expect(drawing.length).toBeLessThan(10);
  // With a key of its own it is turned away only by the queue itself, after it was admitted.
  const claimed = await streamWith(server.key, {}, { 'idempotency-key': 'a' });
  expect([claimed.status, claimed.headers.get('content-type')]).toEqual([429, 'application/json']);
  open();
  for (const one of drawing) expect((await eventsOf(one)).at(-1)?.event).toBe(COMPLETED);
});

test('what fails while it is drawn is an event, and costs nothing', async () => {
  const engine = solidEngine({
    id: 'collage',
    failure: ({ prompt }) =>
      prompt === 'crash' ? new Error('out of paint') : fault('edit_needs_mask', {}),
  });
  const server = await openWholeServer({ engine });
  for (const [prompt, error] of [
    ['crash', { type: 'server_error', param: null, code: null }],
    ['blind', { type: 'image_generation_user_error', code: 'mask_required' }],
  ] as const) {
    const response = await post(server, { prompt, stream: true });
    expect(response.status).toBe(200);
    const events = await hearAll(response, () => {});
    expect(events).toMatchObject([{ event: 'error', data: { type: 'error', error } }]);
    expect(Object.keys((events[0]?.data['error'] as object) ?? {})).toHaveLength(4);
    expect(await recordOf(server, response)).toMatchObject({
      state: 'failed',
      credits: 0,
    });
  }
});

test('who leaves is not drawn for any more, and keeps the credits', async () => {
  const { engine } = showing(2);
  const server = await openWholeServer({ engine });
  const leaving = new AbortController();
  const response = await post(
    server,
    { stream: true, partial_images: 2 },
    { signal: leaving.signal },
  );
  for await (const one of listen(response)) {
    if ('event' in one) break;
  }
  leaving.abort();
  await vi.waitFor(async () => {
    expect(engine.drawing()).toBe(0);
    expect(await recordOf(server, response)).toMatchObject({
      state: 'cancelled',
      credits: 0,
    });
  });
  await expectNoPartials(server);
  expect(await server.objects('images')).toEqual([]);
});

test('with an idempotency key it is drawn on, and the picture is there on return, without its states', async () => {
  const { opened, open } = door();
  const engine = solidEngine({
    id: 'collage',
    onTheWay: async (show) => {
      show();
      await opened;
    },
  });
  const server = await openWholeServer({
    engine,
    limits: { keepAliveAfterMs: 20, keepAliveEveryMs: 20 },
  });
  const leaving = new AbortController();
  const headers = { 'idempotency-key': 'one' };
  const body = { stream: true, partial_images: 1 };
  await post(server, body, { headers, signal: leaving.signal });
  leaving.abort();
  // Back while it is still drawn: there is nothing to say yet, and that is said.
  const waiting = await post(server, body, { headers });
  const said: string[] = [];
  for await (const one of listen(waiting)) {
    said.push('comment' in one ? one.comment : one.event);
    if (said.length === 2) open();
  }
  expect(said.slice(0, 2)).toEqual(['keep-alive', 'keep-alive']);
  expect(said.filter((one) => one !== 'keep-alive')).toEqual([COMPLETED]);
  // Back when it is done.
  const later = await post(server, body, { headers });
  const events = await hearAll(later, () => {});
  expect(events.map(({ event }) => event)).toEqual([COMPLETED]);
  expect(engine.begun).toHaveLength(1);
  await expectNoPartials(server);
});

test('an answer that is given again names its record, and the plain request is another one', async () => {
  const server = await openWholeServer();
  const headers = { 'idempotency-key': 'one' };
  const first = await post(server, { stream: true }, { headers });
  const [drawn] = await eventsOf(first);
  const again = await post(server, { stream: true }, { headers });
  const [given] = await eventsOf(again);
  expect(given?.data['b64_json']).toBe(drawn?.data['b64_json']);
  expect(again.headers.get('x-gala-record')).toBe(first.headers.get('x-gala-record'));
  expect((await post(server, { stream: false }, { headers })).status).toBe(400);
});

test('a stream with nothing to say is kept alive', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ id: 'collage', until: () => opened });
  const server = await openWholeServer({ engine, limits: { keepAliveEveryMs: 10 } });
  const said: string[] = [];
  for await (const one of listen(await post(server, { stream: true }))) {
    said.push('comment' in one ? one.comment : one.event);
    if (said.length === 3) open();
  }
  expect(said.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => 'keep-alive'));
  expect(said.at(-1)).toBe(COMPLETED);
});

test('a server that stops says so in its streams', async () => {
  const server = await openWholeServer({
    engine: solidEngine({ id: 'collage', until: () => new Promise(() => {}) }),
    values: { drainSeconds: '1' },
  });
  const response = await post(server, { stream: true });
  const events = eventsOf(response);
  await server.stop();
  expect(await events).toMatchObject([
    {
      event: 'error',
      data: { error: { message: expect.stringContaining('shutting down') as string } },
    },
  ]);
});

test('fifty streams at once, each with its own picture', async () => {
  const server = await openWholeServer({
    engine: solidEngine({ id: 'collage', onTheWay: async (show) => show() }),
  });
  const seeds = Array.from({ length: 50 }, (_, i) => i * 1000);
  const last = await Promise.all(
    seeds.map(async (seed) => {
      const response = await post(server, { seed, stream: true, partial_images: 3 });
      const events = await hearAll(response, () => {});
      return seedIn(events.at(-1)!);
    }),
  );
  expect(last).toEqual(seeds);
  await expectNoPartials(server);
});

test('every event is as the server’s own document says, on every path', async () => {
  const { engine, goOn } = showing(1);
  const server = await openWholeServer({ engine });
  const documentation = await readDocumentation(server);
  const failing = await openWholeServer({
    engine: solidEngine({ id: 'collage', failure: () => new Error('out of paint') }),
  });
  const body = { stream: true, partial_images: 1 };
  const events = [
    ...(await hearAll(await post(server, body), goOn)),
    ...(await hearAll(await post(failing, body), goOn)),
  ];
  expect(events.map(({ event }) => event)).toEqual([PARTIAL, COMPLETED, 'error']);
  for (const operation of [
    'POST /v1/images/generations',
    'POST /v1/images/edits',
    'POST /openai/deployments/{deployment}/images/generations',
  ] as const) {
    const deviations = events.flatMap((event) => documentation.eventDeviations(operation, event));
    expect(deviations).toEqual([]);
  }
  const lacking = { event: COMPLETED, data: { ...events[1]?.data, usage: undefined } };
  expect(documentation.eventDeviations('POST /v1/images/edits', lacking)).not.toEqual([]);
});

test('the official client: states, pictures, errors, and leaving', async () => {
  const { engine, goOn } = showing(2);
  const failing = solidEngine({ id: 'collage', failure: () => new Error('out of paint') });
  const server = await openWholeServer({ engine });
  const client = ({ origin, key }: WholeServer) =>
    new OpenAI({ baseURL: `${origin}/v1`, apiKey: key, maxRetries: 0 });
  const types: string[] = [];
  const ask = { model: 'gpt-image-1', prompt: 'a cat', stream: true, partial_images: 2 } as const;
  for await (const event of await client(server).images.generate(ask)) {
    types.push(event.type);
    if (event.type === PARTIAL) goOn();
  }
  const image = await toFile(await samplePng(), 'a.png', { type: 'image/png' });
  for await (const event of await client(server).images.edit({ ...ask, image })) {
    types.push(event.type);
    if (event.type === 'image_edit.partial_image') goOn();
  }
  expect(types).toEqual([
    PARTIAL,
    PARTIAL,
    COMPLETED,
    'image_edit.partial_image',
    'image_edit.partial_image',
    'image_edit.completed',
  ]);
  for await (const event of await client(server).images.generate(ask)) {
    expect(event.type).toBe(PARTIAL);
    break;
  }
  await vi.waitFor(() => expect(engine.drawing()).toBe(0));

  const broken = await openWholeServer({ engine: failing });
  const streamed = async (): Promise<void> => {
    for await (const event of await client(broken).images.generate(ask)) types.push(event.type);
  };
  const error: unknown = await streamed().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ type: 'server_error', code: null, param: null });
  expect((error as Error).message).toContain('The server had an error');
});
