import sharp from 'sharp';
import { expect, test, vi } from 'vitest';

import type { Engine } from '../../../src/engines/engine.ts';
import { fault } from '../../../src/kernel/errors.ts';
import type { ImageTask } from '../../../src/kernel/image-task.ts';
import {
  answer,
  ask,
  askForEvents,
  callIn,
  hearAll,
  pictureIn,
  refusalIn,
  RESPONSES,
  responseIn,
  retrieve,
  textIn,
  TOOL,
} from '../../support/conversations.ts';
import { solidEngine } from '../../support/solid-engine.ts';
import { openWholeServer, type WholeServer } from '../../support/whole-server.ts';

async function taskOf(server: WholeServer, recordId: string | null) {
  const { json } = await server.send(`/gala/v1/records/${recordId}`);
  return json as { readonly state: string; readonly user: string | null; readonly prompt: string };
}

test('a text is drawn, and everything chosen for it is told', async () => {
  const server = await openWholeServer();
  const reply = await ask(server, {
    tools: [
      {
        ...TOOL,
        size: '1536x1024',
        background: 'transparent',
        output_format: 'webp',
        output_compression: 80,
        seed: 7,
      },
    ],
  });
  const response = responseIn(reply);
  expect(response).toMatchObject({ status: 'completed', error: null, model: 'gpt-5' });
  expect(callIn(response)).toMatchObject({
    status: 'completed',
    action: 'generate',
    background: 'transparent',
    output_format: 'webp',
    quality: 'low',
    size: '1536x1024',
    revised_prompt: 'a cat',
  });
  const { format, width, height } = await sharp(pictureIn(response)).metadata();
  expect({ format, width, height }).toEqual({ format: 'webp', width: 1536, height: 1024 });
  expect(reply.headers.get('x-gala-seed')).toBe('7');
  expect(await taskOf(server, reply.headers.get('x-gala-record'))).toMatchObject({
    state: 'succeeded',
    prompt: 'a cat',
  });
});

test('the keys come in the order of the original', async () => {
  const server = await openWholeServer();
  const response = await answer(server);
  expect(Object.keys(response).join(', ')).toBe(
    'id, object, created_at, status, background, completed_at, error, frequency_penalty, incomplete_details, instructions, max_output_tokens, max_tool_calls, model, moderation, output, parallel_tool_calls, presence_penalty, previous_response_id, prompt_cache_key, prompt_cache_retention, reasoning, safety_identifier, service_tier, store, temperature, text, tool_choice, tool_usage, tools, top_logprobs, top_p, truncation, usage, user, metadata',
  );
  expect(Object.keys(callIn(response)).join(', ')).toBe(
    'id, type, status, action, background, output_format, quality, size, result, revised_prompt',
  );
});

test('the id tells when it was made, and the reply is JSON as it is always written', async () => {
  const server = await openWholeServer();
  const { id, created_at: createdAt } = responseIn(await ask(server));
  expect(Number.parseInt(id.slice('resp_'.length).slice(18, 26), 16)).toBe(createdAt);
  const { text } = await server.send(`${RESPONSES}/${id}`);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});

test('what was sent is echoed, and the rest is filled in', async () => {
  const server = await openWholeServer();
  const sent = {
    instructions: 'Be brief.',
    max_output_tokens: 100,
    max_tool_calls: 2,
    metadata: { colour: 'blue' },
    parallel_tool_calls: false,
    prompt_cache_key: 'k',
    reasoning: { effort: 'low' },
    safety_identifier: 'someone',
    temperature: 0.5,
    text: { verbosity: 'low' },
    tool_choice: { type: 'image_generation' },
    top_p: 0.9,
    truncation: 'auto',
    user: 'zoe',
  };
  const response = await answer(server, sent);
  expect(response).toMatchObject(sent);
  expect(response.tools).toEqual([
    {
      type: 'image_generation',
      action: 'auto',
      background: 'auto',
      model: 'gpt-image-1',
      moderation: 'auto',
      output_compression: 100,
      output_format: 'png',
      partial_images: 0,
      quality: 'low',
      size: 'auto',
    },
  ]);
  expect(await retrieve(server, response.id)).toEqual(response);
  // As it is echoed, it can be sent again.
  await answer(server, { tools: response.tools });
});

test('a tool that was set up for streams serves plain answers as well', async () => {
  const asked: (number | undefined)[] = [];
  const drawn = solidEngine({ id: 'collage' });
  const engine: Engine = {
    ...drawn,
    draw: (task, context) => {
      asked.push(task.partials);
      return drawn.draw(task, context);
    },
  };
  const server = await openWholeServer({ engine });
  const tools = [{ type: 'image_generation', quality: 'low', partial_images: 3 }];
  for (const background of [false, true]) {
    const { tools: echoed, id } = await answer(server, { tools, background });
    expect(echoed).toMatchObject(tools);
    await vi.waitFor(async () => expect((await retrieve(server, id)).status).toBe('completed'));
  }
  expect(asked).toEqual([undefined, undefined]);
});

test('with a picture comes a message, by which agents know that their turn is over', async () => {
  const server = await openWholeServer();
  for (const tool_choice of ['auto', 'required']) {
    const response = await answer(server, { tool_choice });
    expect(response.output.map(({ type }) => type)).toEqual(['image_generation_call', 'message']);
    expect(textIn(response)).toBe('Here is the picture.');
  }
});

test('image tokens are counted by the tool, and words by the response', async () => {
  const server = await openWholeServer();
  const { usage, tool_usage: used } = await answer(server, { input: 'a cat on a beach' });
  expect(usage).toMatchObject({ input_tokens: 5, output_tokens: 10, total_tokens: 15 });
  expect(used.image_gen).toMatchObject({
    input_tokens: 5,
    output_tokens: 272,
    output_tokens_details: { image_tokens: 272, text_tokens: 0 },
    total_tokens: 277,
  });
});

test.each([
  ['without the tool', {}],
  ['where it is forbidden', { tools: [TOOL], tool_choice: 'none' }],
  [
    'where none is allowed',
    { tools: [TOOL], tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [] } },
  ],
])('%s, a message says what to do, and nothing is drawn', async (_, more) => {
  const engine = solidEngine({ id: 'collage' });
  const server = await openWholeServer({ engine });
  const response = await answer(server, { tools: null, ...more });
  expect(response.output).toHaveLength(1);
  expect(textIn(response)).toContain('image_generation');
  expect(response.tool_usage.image_gen.total_tokens).toBe(0);
  expect(engine.begun).toEqual([]);
  expect(await retrieve(server, response.id)).toEqual(response);
});

test.each([
  ['required', 'required'],
  ['the tool by name', { type: 'image_generation' }],
  [
    'one of those allowed',
    { type: 'allowed_tools', mode: 'required', tools: [{ type: 'image_generation' }] },
  ],
])('%s: it draws', async (_, tool_choice) => {
  const server = await openWholeServer();
  expect(callIn(await answer(server, { tool_choice })).status).toBe('completed');
});

test('what fails while its client waits is an ordinary error, and nothing of it stays', async () => {
  let fails = true;
  const engine = solidEngine({
    id: 'collage',
    failure: () => (fails ? fault('engine_failed', { engine: 'collage' }) : undefined),
  });
  const server = await openWholeServer({ engine });
  const [status] = refusalIn(await ask(server, { input: [shown(await png())] }));
  expect(status).toBe(500);
  expect(await server.objects('kept')).toEqual([]);
  expect(await server.objects('inputs')).toEqual([]);
  fails = false;
  await answer(server);
});

test('a refused prompt is an ordinary error in the words of the family', async () => {
  const server = await openWholeServer();
  const [status, code, , message] = refusalIn(
    await ask(server, { input: 'a naked child having sex' }),
  );
  expect([status, code]).toEqual([400, 'moderation_blocked']);
  expect(message).toContain('safety_violations=[sexual].');
});

test('what is not stored can be drawn, and not be found again', async () => {
  const server = await openWholeServer();
  const { id, output, store } = await answer(server, {
    store: false,
    input: [shown(await png())],
  });
  expect(store).toBe(false);
  expect(output.map(({ type }) => type)).toEqual(['image_generation_call', 'message']);
  expect(refusalIn(await server.send(`${RESPONSES}/${id}`))).toEqual([
    404,
    null,
    null,
    `Response with id '${id}' not found.`,
  ]);
  expect(await server.objects('kept')).toEqual([]);
});

test('the same key and the same request get the same response, stored or not', async () => {
  const engine = solidEngine({ id: 'collage' });
  const server = await openWholeServer({ engine });
  for (const store of [true, false]) {
    const headers = { 'idempotency-key': `once-${store}` };
    const [first, second] = [
      await answer(server, { store }, headers),
      await answer(server, { store }, headers),
    ];
    expect(second).toEqual(first);
  }
  expect(engine.begun).toHaveLength(2);
  const headers = { 'idempotency-key': 'once-true' };
  const reused = await ask(server, { input: 'a dog' }, headers);
  expect(refusalIn(reused).slice(0, 2)).toEqual([400, 'idempotency_key_reused']);
});

test('so they do where it only speaks, stored or not, whole or as events', async () => {
  const server = await openWholeServer();
  for (const [name, body] of [
    ['stored', {}],
    ['unstored', { store: false }],
    ['in the background', { background: true }],
  ] as const) {
    const headers = { 'idempotency-key': `once ${name}` };
    const say = { ...body, tools: [] };
    const [first, second] = [
      await answer(server, say, headers),
      await answer(server, say, headers),
    ];
    expect([name, textIn(first)]).toEqual([name, expect.stringMatching(/./)]);
    expect([name, second]).toEqual([name, first]);
    const reused = await ask(server, { ...say, input: 'a dog' }, headers);
    expect(refusalIn(reused).slice(0, 2)).toEqual([400, 'idempotency_key_reused']);
    // The picture of another request does not come under a key of words.
    const drawn = await ask(server, { ...body, input: 'a dog' }, headers);
    expect(refusalIn(drawn).slice(0, 2)).toEqual([400, 'idempotency_key_reused']);
  }
  const headers = { 'idempotency-key': 'once as events' };
  const hear = async () => {
    const events = await hearAll(await askForEvents(server, { tools: [] }, { headers }));
    return (events.at(-1)?.data as { response?: unknown } | undefined)?.response;
  };
  const [first, second] = [await hear(), await hear()];
  expect(first).toMatchObject({ status: 'completed' });
  expect(second).toEqual(first);
  const together = { 'idempotency-key': 'at once' };
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => answer(server, { tools: [] }, together)),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  // What is deleted is answered anew.
  await server.send(`${RESPONSES}/${answers[0]?.id}`, { method: 'DELETE' });
  expect((await answer(server, { tools: [] }, together)).id).not.toBe(answers[0]?.id);
});

test('failures can be rehearsed; nothing is drawn then', async () => {
  const engine = solidEngine({ id: 'collage' });
  const server = await openWholeServer({ engine });
  const reply = await ask(server, {}, { 'x-gala-force': 'rate_limit' });
  expect(reply.status).toBe(429);
  expect(engine.begun).toEqual([]);
});

test('the record keeps whom it was for', async () => {
  const server = await openWholeServer();
  await ask(server, { user: 'zoe', metadata: { a: 'b' } });
  const { json } = await server.send('/gala/v1/records?user=zoe');
  expect((json as { data: ImageTask[] }).data).toHaveLength(1);
});

const png = (): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

const shown = (picture: Buffer) => ({
  role: 'user',
  content: [
    { type: 'input_text', text: 'make it blue' },
    { type: 'input_image', image_url: `data:image/png;base64,${picture.toString('base64')}` },
  ],
});

test('a response that is retrieved names the record of its picture, and one that only speaks none', async () => {
  const server = await openWholeServer();
  const drawn = await ask(server);
  const again = await server.send(`${RESPONSES}/${responseIn(drawn).id}`);
  expect(again.headers.get('x-gala-record')).toMatch(/^rec_/);
  expect(again.headers.get('x-gala-record')).toBe(drawn.headers.get('x-gala-record'));
  const said = await answer(server, { tools: [] });
  const words = await server.send(`${RESPONSES}/${said.id}`);
  expect(words.headers.get('x-gala-record')).toBeNull();
});
