import type { ServerResponse } from 'node:http';

import { expect, test, vi } from 'vitest';

import { pretendEndpoint, TROUBLES } from '../../../test/support/pretend-endpoint.ts';
import { createRemoteReviser } from './remote.ts';
import { reviseWith } from './revise-with.ts';

const endpoint = pretendEndpoint('/v1/chat/completions');

const says =
  (content: unknown, more: object = {}) =>
  (response: ServerResponse): void => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content }, ...more }] }),
    );
  };

const builtIn = async (prompt: string, seed: number): Promise<string> =>
  `built in: ${prompt} ${seed}`;

test('asks as OpenAI documents it, and takes the answer', async () => {
  const { place, seen } = await endpoint(says('A red fox rests.', { finish_reason: 'stop' }));
  expect(await createRemoteReviser(place)('a fox', 7)).toBe('A red fox rests.');
  expect(seen[0]?.request.headers.authorization).toBe('Bearer sk-1');
  const body = JSON.parse(seen[0]?.body ?? '') as { messages: { role: string }[] };
  expect(body).toMatchObject({ model: 'm-1', seed: 7 });
  expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(body.messages[1]).toEqual({ role: 'user', content: 'a fox' });
});

test.each([
  ['“A fox rests.”', 'A fox rests.'],
  ['"A fox" and "a hen"', '"A fox" and "a hen"'],
  ['A fox\n\nrests.\n', 'A fox rests.'],
  ['<think>The user wants\na fox.</think>\nA fox rests.', 'A fox rests.'],
])('%j becomes %j', async (content, text) => {
  const { place } = await endpoint(says(content));
  expect(await createRemoteReviser(place)('a fox', 1)).toBe(text);
});

const answers: typeof TROUBLES = [
  ['it sends no choices', (response) => response.end('{"choices": []}')],
  ['it refuses', says(null, { refusal: 'I cannot help with that.' })],
  ['its answer is empty', says(' \n')],
  ['its answer has no letters', says('...')],
  ['its answer is too long', says('fox '.repeat(1001))],
  ['its answer was cut short', says('A fox res', { finish_reason: 'length' })],
  ['its answer is code', says('```\nA fox\n```')],
  ['its answer is JSON', says('{"prompt": "a fox"}')],
  ['its answer is HTML', says('<p>A fox</p>')],
  ['its answer has control characters', says('A fox\u0007')],
];

test.each([...TROUBLES, ...answers])('when %s, the built-in reviser does it', async (_, answer) => {
  const { place } = await endpoint(answer, { timeoutMs: 150 });
  const onTrouble = vi.fn<(error: unknown) => void>();
  const revise = reviseWith(createRemoteReviser(place), { builtIn, onTrouble });
  expect(await revise('a fox', 7)).toBe('built in: a fox 7');
  expect(await revise('a hen', 8)).toBe('built in: a hen 8');
  expect(onTrouble).toHaveBeenCalledTimes(1);
});

test('trouble that comes back is told again', async () => {
  const moods = [false, true, false];
  const { place } = await endpoint((response) =>
    moods.shift() === true ? says('A fox.')(response) : response.writeHead(500).end(),
  );
  const onTrouble = vi.fn<(error: unknown) => void>();
  const revise = reviseWith(createRemoteReviser(place), { builtIn, onTrouble });
  const texts = [await revise('x', 1), await revise('x', 1), await revise('x', 1)];
  expect(texts).toEqual(['built in: x 1', 'A fox.', 'built in: x 1']);
  expect(onTrouble).toHaveBeenCalledTimes(2);
});

test('words that shall stay as they are are not sent', async () => {
  const { place, seen } = await endpoint(says('Something else.'));
  const revise = reviseWith(createRemoteReviser(place), { builtIn });
  const prompt =
    'I NEED to test how the tool works with extremely simple prompts. DO NOT add any detail, just use it AS-IS: a red cube';
  expect(await revise(prompt, 1)).toBe('a red cube');
  expect(seen).toEqual([]);
});

test('a client that leaves is no trouble of the endpoint', async () => {
  const leave = new AbortController();
  const { place } = await endpoint(() => leave.abort());
  const onTrouble = vi.fn<(error: unknown) => void>();
  const revise = reviseWith(createRemoteReviser(place), { builtIn, onTrouble });
  await expect(revise('a fox', 1, leave.signal)).rejects.toMatchObject({
    fault: { code: 'cancelled' },
  });
  expect(onTrouble).not.toHaveBeenCalled();
});
