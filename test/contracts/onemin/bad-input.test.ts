import { expect, test } from 'vitest';

import { readDocumentation } from '../../support/documented.ts';
import { askFor, GENERATOR } from '../../support/onemin.ts';
import { openWholeServer } from '../../support/whole-server.ts';

const prompt = 'a cat';
const imageUrl = 'images/2025_01_15_10_30_15_001_cat.png';
const generator = (model: string, promptObject: unknown) => ({
  type: 'IMAGE_GENERATOR',
  model,
  promptObject,
});

/** Body, status, code, and what the message has to name. */
const REFUSED: readonly (readonly [unknown, number, string, string])[] = [
  [{}, 400, 'MISSING_PARAMETER', "'type'"],
  [[], 400, 'UNPARSABLE_JSON', 'JSON object'],
  [{ ...GENERATOR, type: 'TEXT_TO_IMAGE' }, 400, 'INVALID_VALUE', "'type' must be"],
  [{ ...GENERATOR, type: 7 }, 400, 'WRONG_TYPE', "'type'"],
  [{ ...GENERATOR, model: undefined }, 400, 'MISSING_PARAMETER', "'model'"],
  [
    generator('dall-e-9', { prompt }),
    400,
    'UNSUPPORTED_MODEL',
    'Invalid model dall-e-9 for AI feature IMAGE_GENERATOR!',
  ],
  [
    { type: 'IMAGE_VARIATOR', model: 'dall-e-3', promptObject: { imageUrl } },
    400,
    'UNSUPPORTED_MODEL',
    'IMAGE_VARIATOR!',
  ],
  [
    { type: 'IMAGE_INPAINTER', model: 'dall-e-2', promptObject: { imageUrl } },
    400,
    'UNSUPPORTED_MODEL',
    'IMAGE_INPAINTER!',
  ],
  [{ ...GENERATOR, promptObject: undefined }, 400, 'MISSING_PARAMETER', "'promptObject'"],
  [{ ...GENERATOR, promptObject: null }, 400, 'MISSING_PARAMETER', "'promptObject'"],
  [
    { ...GENERATOR, promptObject: [] },
    400,
    'WRONG_TYPE',
    "'promptObject' must be an object, not an array",
  ],
  [{ ...GENERATOR, promptObject: 'a cat' }, 400, 'WRONG_TYPE', 'not a string'],
  [{ ...GENERATOR, prompt }, 400, 'UNKNOWN_PARAMETER', "'prompt'"],
  [{ ...GENERATOR, conversationId: 'x'.repeat(201) }, 400, 'STRING_TOO_LONG', "'conversationId'"],
  [{ ...GENERATOR, metadata: 'text' }, 400, 'WRONG_TYPE', "'metadata'"],
  [{ ...GENERATOR, metadata: { text: 'x'.repeat(4096) } }, 400, 'WRONG_TYPE', "'metadata'"],
  [generator('dall-e-2', {}), 400, 'MISSING_PARAMETER', "'promptObject.prompt'"],
  [generator('dall-e-2', { prompt: '' }), 400, 'EMPTY_STRING', "'promptObject.prompt'"],
  [generator('dall-e-2', { prompt: ['a cat'] }), 400, 'WRONG_TYPE', "'promptObject.prompt'"],
  [
    generator('dall-e-2', { prompt: 'x'.repeat(1001) }),
    400,
    'PROMPT_TOO_LONG',
    'promptObject.prompt',
  ],
  [generator('dall-e-2', { prompt, n: 11 }), 400, 'INTEGER_ABOVE_MAX', "'promptObject.n'"],
  [generator('dall-e-2', { prompt, n: 0 }), 400, 'INTEGER_BELOW_MIN', "'promptObject.n'"],
  [generator('dall-e-2', { prompt, n: '2' }), 400, 'WRONG_TYPE', "'promptObject.n'"],
  [
    generator('dall-e-2', { prompt, size: '1792x1024' }),
    400,
    'SIZE_NOT_SUPPORTED',
    'promptObject.size',
  ],
  [
    generator('dall-e-2', { prompt, style: 'vivid' }),
    400,
    'UNKNOWN_PARAMETER',
    "'promptObject.style'",
  ],
  [
    generator('dall-e-2', { prompt, ['__proto__']: { n: 2 } }),
    400,
    'UNKNOWN_PARAMETER',
    "'promptObject.__proto__'",
  ],
  [generator('dall-e-3', { prompt, n: 2 }), 400, 'SINGLE_PICTURE_ONLY', 'promptObject.n'],
  [generator('dall-e-3', { prompt, style: 'loud' }), 400, 'INVALID_VALUE', "'promptObject.style'"],
  [generator('gpt-image-1', { prompt, size: 'auto' }), 400, 'INVALID_VALUE', "'promptObject.size'"],
  [
    generator('gpt-image-1', { prompt, style: 'natural' }),
    400,
    'INVALID_VALUE',
    "'promptObject.style'",
  ],
  [
    generator('gpt-image-1', { prompt, output_compression: 101 }),
    400,
    'INTEGER_ABOVE_MAX',
    "'promptObject.output_compression'",
  ],
  [
    generator('gpt-image-1', { prompt, background: 'transparent', output_format: 'jpeg' }),
    400,
    'TRANSPARENCY_NOT_SUPPORTED',
    'promptObject.background',
  ],
  [
    generator('gpt-image-1', { prompt: 'x'.repeat(4001) }),
    400,
    'STRING_TOO_LONG',
    "'promptObject.prompt'",
  ],
  [
    generator('gpt-image-2', { prompt, quality: 'low' }),
    400,
    'MISSING_PARAMETER',
    "'promptObject.size'",
  ],
  [
    generator('gpt-image-2', { prompt, size: '1024x1024' }),
    400,
    'MISSING_PARAMETER',
    "'promptObject.quality'",
  ],
  [
    generator('gpt-image-2', { prompt, size: '1000x1000', quality: 'low' }),
    400,
    'SIZE_OUT_OF_BOUNDS',
    'promptObject.size',
  ],
  [
    { type: 'IMAGE_VARIATOR', model: 'dall-e-2', promptObject: {} },
    400,
    'MISSING_PARAMETER',
    "'promptObject.imageUrl'",
  ],
  [
    { type: 'IMAGE_VARIATOR', model: 'dall-e-2', imageUrl, promptObject: {} },
    400,
    'UNKNOWN_PARAMETER',
    "'imageUrl'",
  ],
  [
    { type: 'IMAGE_VARIATOR', model: 'dall-e-2', promptObject: { imageUrl, prompt } },
    400,
    'UNKNOWN_PARAMETER',
    "'promptObject.prompt'",
  ],
  [
    { type: 'IMAGE_VARIATOR', model: 'dall-e-2', promptObject: { imageUrl } },
    404,
    'PICTURE_NOT_FOUND',
    "'promptObject.imageUrl'",
  ],
  [
    {
      type: 'IMAGE_VARIATOR',
      model: 'dall-e-2',
      promptObject: { imageUrl: 'http://127.0.0.1/x.png' },
    },
    400,
    'PICTURE_NOT_FETCHED',
    "'promptObject.imageUrl'",
  ],
  [
    {
      type: 'IMAGE_INPAINTER',
      model: 'gpt-image-1',
      promptObject: { imageUrl, prompt, n: 1, size: '1024x1024' },
    },
    400,
    'MISSING_PARAMETER',
    "'promptObject.maskUrl'",
  ],
  [
    {
      type: 'IMAGE_EDITOR',
      model: 'gpt-image-1',
      promptObject: { imageUrl, prompt, size: '1024x1024' },
    },
    400,
    'MISSING_PARAMETER',
    "'promptObject.n'",
  ],
  [
    { type: 'IMAGE_EDITOR', model: 'gpt-image-1', promptObject: { imageUrl, prompt, n: 1 } },
    400,
    'MISSING_PARAMETER',
    "'promptObject.size'",
  ],
];

test('what is wrong is refused by its path, and nothing is drawn, kept or charged', async () => {
  const server = await openWholeServer();
  const documentation = await readDocumentation(server);
  for (const [body, status, code, part] of REFUSED) {
    const reply = await askFor(server, body);
    const answered = {
      body,
      status: reply.status,
      json: reply.json,
      deviations: documentation.deviations('POST /api/features', reply),
    };
    expect(answered).toEqual({
      body,
      status,
      json: { code, message: expect.stringContaining(part) as unknown },
      deviations: [],
    });
  }
  expect((await server.send('/gala/v1/records')).json).toMatchObject({ data: [] });
  expect((await server.send('/gala/v1/teams/team_default')).json).toMatchObject({
    credits: { balance: 0, reserved: 0 },
  });
});

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

test.each(['promptObject', 'metadata', 'conversationId'])(
  'a body nested a hundred thousand deep in %s is refused, not choked on',
  async (field) => {
    const server = await openWholeServer();
    const fields = {
      promptObject: '{"prompt":"a cat"}',
      metadata: 'null',
      conversationId: 'null',
      [field]: nested(100_000),
    };
    const inner = Object.entries(fields).map(([name, json]) => `"${name}":${json}`);
    const reply = await server.send('/api/features', {
      body: `{"type":"IMAGE_GENERATOR","model":"dall-e-2",${inner.join(',')}}`,
      headers: { 'content-type': 'application/json' },
    });
    expect([reply.status, reply.json]).toEqual([
      400,
      { code: expect.any(String), message: expect.stringContaining(`'${field}`) },
    ]);
  },
);

test.each([
  ['no key', {}, 401, 'INVALID_API_KEY'],
  ['a wrong key', { 'api-key': 'sk-gala-wrong' }, 401, 'INVALID_API_KEY'],
  ['a wrong bearer', { authorization: 'Bearer sk-gala-wrong' }, 401, 'INVALID_API_KEY'],
])('%s is a 401 in this dialect', async (_what, headers, status, code) => {
  const server = await openWholeServer();
  const reply = await server.send('/api/features', {
    json: GENERATOR,
    headers: { authorization: '', ...headers },
  });
  expect([reply.status, reply.json]).toEqual([status, { code, message: 'Invalid API Key' }]);
  const documentation = await readDocumentation(server);
  expect(documentation.deviations('POST /api/features', reply)).toEqual([]);
});

test('other methods, paths, media types and broken JSON are refused in this dialect', async () => {
  const server = await openWholeServer();
  const json = { 'content-type': 'application/json' };
  const ask = async (path: string, method: string, body?: string, headers = {}) => {
    const reply = await server.send(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return [reply.status, (reply.json as { code: string }).code];
  };
  expect(await ask('/api/features', 'GET')).toEqual([405, 'METHOD_NOT_ALLOWED']);
  expect(await ask('/models', 'POST')).toEqual([405, 'METHOD_NOT_ALLOWED']);
  expect(await ask('/api/chat-with-ai', 'POST')).toEqual([404, 'UNKNOWN_URL']);
  expect(await ask('/api/features', 'POST', '{"type":', json)).toEqual([400, 'UNPARSABLE_JSON']);
  expect(await ask('/api/features', 'POST', 'type=x')).toEqual([400, 'UNSUPPORTED_MEDIA_TYPE']);
  const large = JSON.stringify({ ...GENERATOR, metadata: { text: 'x'.repeat(1024 * 1024) } });
  expect(await ask('/api/features', 'POST', large, json)).toEqual([413, 'BODY_TOO_LARGE']);
  const streaming = await ask(
    '/api/features?isStreaming=true',
    'POST',
    JSON.stringify(GENERATOR),
    json,
  );
  expect(streaming).toEqual([400, 'INVALID_VALUE']);
});
