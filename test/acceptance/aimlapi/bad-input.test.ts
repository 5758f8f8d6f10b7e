import { beforeAll, expect, test } from 'vitest';

import { builtGala, type SendOptions } from '../../support/built-gala.ts';
import { readDocumentation, type Documentation } from '../../support/documented.ts';

const server = builtGala();
let documentation: Documentation;
beforeAll(async () => {
  documentation = await readDocumentation(server);
});

const PATH = '/aimlapi/v1/images/generations';

const json = (body: object): SendOptions => ({ json: { model: 'dall-e-2', prompt: 'a', ...body } });

const gpt = (body: object): SendOptions => json({ model: 'openai/gpt-image-1', ...body });

const text = (body: string, type = 'application/json'): SendOptions => ({
  body,
  headers: { 'content-type': type },
});

test.each<[string, SendOptions, number, string]>([
  ['n = 11', json({ n: 11 }), 400, 'less than or equal to 10 at "n"'],
  ['n = -1', json({ n: -1 }), 400, 'greater than or equal to 1 at "n"'],
  ['a nested prompt', json({ prompt: { text: ['a'] } }), 400, 'Expected string, received object'],
  ['no model', json({ model: null }), 400, 'Required at "model"'],
  ['an unknown model', json({ model: 'flux' }), 400, `received 'flux' at "model"`],
  ['a model of another type', json({ model: 7 }), 400, 'received number at "model"'],
  ['1001 characters', json({ prompt: 'a'.repeat(1001) }), 400, 'at most 1000 character(s)'],
  ['two pictures of GPT Image', gpt({ n: 2 }), 400, 'expected 1 at "n"'],
  ['quality auto of GPT Image', gpt({ quality: 'auto' }), 400, `received 'auto' at "quality"`],
  ['a free size of GPT Image', gpt({ size: '2048x2048' }), 400, `received '2048x2048' at "size"`],
  [
    'transparent JPEG',
    gpt({ background: 'transparent', output_format: 'jpeg' }),
    400,
    'Body validation error',
  ],
  ['compressed PNG', gpt({ output_compression: 50 }), 400, 'Body validation error'],
  ['no JSON', text('{'), 400, 'not a JSON object'],
  ['a list', text('[]'), 400, 'not a JSON object'],
  ['a form', text('a=b', 'application/x-www-form-urlencoded'), 400, 'application/json'],
  ['2 MB', text(`"${'a'.repeat(2 * 1024 * 1024)}"`), 413, 'too large'],
  ['another method', { method: 'PUT' }, 405, 'does not take PUT'],
  ['no key', { ...json({}), headers: { authorization: '' } }, 401, 'requires a valid API key'],
  [
    'a wrong key',
    { ...json({}), headers: { authorization: 'Bearer sk-gala-nobodyknowsthisone' } },
    401,
    'requires a valid API key',
  ],
])('%s is refused and leaves nothing behind', async (_name, request, status, words) => {
  const reply = await server.send(PATH, request);
  expect(reply.status).toBe(status);
  expect(documentation.deviations(`POST ${PATH}`, reply)).toEqual([]);
  expect((reply.json as { message: string }).message).toContain(words);
  expect(reply.headers.has('x-aimlapi-credits-used')).toBe(false);
  expect(await server.pictures()).toEqual([]);
  const logs = await server.send('/aimlapi/v2/logs?period=1h');
  expect(logs.json).toMatchObject({ pagination: { total: 0 } });
  const moved = await server.send('/aimlapi/v2/billing/transactions');
  expect(moved.json).toMatchObject({ data: [] });
});
