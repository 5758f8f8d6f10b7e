import type { ServerResponse } from 'node:http';

import OpenAI from 'openai';
import { expect, test } from 'vitest';

import { pretendEndpoint } from '../support/pretend-endpoint.ts';
import { openWholeServer } from '../support/whole-server.ts';

// A whole server whose conversations a chat model reads.

const endpoint = pretendEndpoint('/v1/chat/completions');

const answer = (response: ServerResponse, message: object): void => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ choices: [{ index: 0, message }] }));
};

const call = (args: object) => ({
  role: 'assistant',
  content: 'Here you are.',
  tool_calls: [
    {
      id: 'call_1',
      type: 'function',
      function: { name: 'image_generation', arguments: JSON.stringify(args) },
    },
  ],
});

/** Answers one message after the other; then it fails. */
async function openTalking(...messages: readonly object[]) {
  const left = [...messages];
  const { place, seen } = await endpoint((response) => {
    const message = left.shift();
    if (message === undefined) response.writeHead(500).end();
    else answer(response, message);
  });
  const server = await openWholeServer({
    values: { chatUrl: place.url, chatKey: 'sk-chat', chatModel: 'talker', chatVision: 'on' },
  });
  const client = new OpenAI({
    baseURL: `${server.origin}/v1`,
    apiKey: server.key,
    maxRetries: 0,
  });
  const sent = (i: number) => JSON.parse(seen[i]?.body ?? '') as Record<string, unknown>;
  return { client, seen, sent };
}

const TOOLS: OpenAI.Responses.Tool[] = [{ type: 'image_generation', quality: 'low' }];
const ASK = { model: 'gpt-5', tools: TOOLS };

test('it says what is drawn and what is changed, and talks besides', async () => {
  const { client, seen, sent } = await openTalking(
    call({ action: 'generate', prompt: 'a tabby cat on a beach' }),
    call({ action: 'edit', prompt: 'make it night', whole_prompt: 'a tabby cat at night' }),
  );
  const first = await client.responses.create({ ...ASK, input: 'A cat, please.' });
  expect(first.output.map(({ type }) => type)).toEqual(['image_generation_call', 'message']);
  expect(first.output_text).toBe('Here you are.');
  const second = await client.responses.create({
    ...ASK,
    input: 'Now at night.',
    previous_response_id: first.id,
  });
  expect(second.output[0]).toMatchObject({ action: 'edit', revised_prompt: 'make it night' });
  expect(seen[0]?.request.headers.authorization).toBe('Bearer sk-chat');
  expect(sent(1)).toMatchObject({ model: 'talker' });
  // It sees what it drew.
  expect(JSON.stringify(sent(1))).toContain('data:image/png;base64,');
});

test('without the tool it talks, as events too', async () => {
  const { client, sent } = await openTalking(
    { role: 'assistant', content: 'Good morning.' },
    { role: 'assistant', content: 'Good evening.' },
  );
  const said = await client.responses.create({ model: 'gpt-5', input: 'Hello!' });
  expect(said.output_text).toBe('Good morning.');
  expect(sent(0)).not.toHaveProperty('tools');
  const events = await client.responses.create({ model: 'gpt-5', input: 'Hello!', stream: true });
  const deltas: string[] = [];
  for await (const event of events) {
    if (event.type === 'response.output_text.delta') deltas.push(event.delta);
  }
  expect(deltas).toEqual(['Good evening.']);
});

test('when it fails, pictures are drawn all the same, and words are to be asked for again', async () => {
  const { client } = await openTalking();
  const drawn = await client.responses.create({ ...ASK, input: 'a cat' });
  expect(drawn.output[0]).toMatchObject({ type: 'image_generation_call', status: 'completed' });
  await expect(client.responses.create({ model: 'gpt-5', input: 'Hello!' })).rejects.toMatchObject({
    status: 503,
    type: 'server_error',
  });
});

test('what it writes is moderated like any other prompt', async () => {
  const { client } = await openTalking(
    call({ action: 'generate', prompt: 'a naked woman having sex' }),
  );
  const answered = client.responses.create({ ...ASK, input: 'something nice' });
  await expect(answered).rejects.toMatchObject({ status: 400, code: 'moderation_blocked' });
});
