import OpenAI from 'openai';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import type { KeyRequest } from '../../src/ledger/keyring.ts';
import { OPERATOR } from '../../src/ledger/rights.ts';
import {
  openWebUiEdit,
  openWebUiGeneration,
  type OpenWebUiPicture,
} from '../support/open-webui.ts';
import { gradient, samplePng } from '../support/sample-pngs.ts';
import { form } from '../support/upload-forms.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const GENERATIONS = '/v1/images/generations';
const EDITS = '/v1/images/edits';
const VARIATIONS = '/v1/images/variations';

/** A server with a key of this compatibility, and how to ask with it. */
async function openWith(compatibility: KeyRequest['compatibility']) {
  const server = await openWholeServer();
  const { key, secret } = await server.keyring.create(OPERATOR, {
    name: 'a client',
    scopes: ['images'],
    compatibility,
  });
  const headers = { authorization: `Bearer ${secret}` };
  return {
    server,
    key,
    headers,
    generate: (json: unknown, path = GENERATIONS) => server.send(path, { json, headers }),
    post: (path: string, body: FormData) => server.send(path, { body, headers }),
  };
}

type Data = readonly { readonly url?: string; readonly b64_json?: string }[];

const dataOf = ({ json }: Awaited<ReturnType<WholeServer['send']>>) =>
  (json as { readonly data: Data }).data;

const errorOf = ({ json }: Awaited<ReturnType<WholeServer['send']>>) =>
  (json as { readonly error: { readonly message: string; readonly code: string } }).error;

const FIELDS_OF_OTHERS = {
  model: 'openai/gpt-image-1',
  prompt: 'a cat',
  n: '2',
  size: '512x512',
  quality: 'standard',
  style: 'natural',
  response_format: 'url',
  steps: 30,
};

test('a strict key is refused in OpenAI’s words, and told the way out', async () => {
  const { generate, key } = await openWith(undefined);
  const { model: _model, ...fields } = FIELDS_OF_OTHERS;
  const refused = await generate({ ...fields, model: 'gpt-image-1' });
  expect(refused.status).toBe(400);
  expect(errorOf(refused)).toEqual({
    message: "Unknown parameter: 'style'.",
    type: 'invalid_request_error',
    param: 'style',
    code: 'unknown_parameter',
  });
  expect(refused.headers.get('x-gala-hint')).toBe(
    `A key with compatibility=lenient takes this request: gala keys set ${key.id} --compatibility lenient`,
  );
});

test('who follows the hint gets a picture with the same request', async () => {
  const { server, generate } = await openWith('strict');
  const body = { model: 'gpt-image-1', prompt: 'a cat', response_format: 'b64_json' };
  const refused = await generate(body);
  const [, id = ''] =
    /keys set (\S+) --compatibility lenient$/.exec(refused.headers.get('x-gala-hint') ?? '') ?? [];
  await server.keyring.change(OPERATOR, id, { compatibility: 'lenient' });
  const drawn = await generate(body);
  expect(drawn.status).toBe(200);
  expect(drawn.headers.get('x-gala-hint')).toBeNull();
  const bytes = Buffer.from(dataOf(drawn)[0]?.b64_json ?? '', 'base64');
  expect((await sharp(bytes).metadata()).width).toBe(1024);
});

test.each([
  ['a picture that nobody would look at', { image: 'data:image/png;base64,AAAA' }],
  ['a prompt that is too long', { style: 'vivid', prompt: 'a'.repeat(40_000) }],
  ['a model that is not there', { style: 'vivid', model: 'sdxl' }],
])('there is no hint where a lenient key refuses as well: %s', async (_name, fields) => {
  const [strict, lenient] = [await openWith('strict'), await openWith('lenient')];
  const body = { model: 'gpt-image-1', prompt: 'a cat', response_format: 'url', ...fields };
  const [refused, also] = [await strict.generate(body), await lenient.generate(body)];
  expect([refused.status, also.status]).toEqual([400, 400]);
  expect(refused.headers.get('x-gala-hint')).toBeNull();
});

test('nor where the picture of an edit is none, and nothing is left of it', async () => {
  const { post } = await openWith('strict');
  const edit = (image: Buffer) =>
    post(EDITS, form({ model: 'gpt-image-1', image, prompt: 'a', response_format: 'url' }));
  const hint = (image: Buffer) => edit(image).then(({ headers }) => headers.get('x-gala-hint'));
  expect(await hint(Buffer.from('no picture'))).toBeNull();
  expect(await hint(await samplePng({}, 255))).toContain('lenient');
});

test('an edit by JSON is hinted at and adapted as well', async () => {
  const [strict, lenient] = [await openWith('strict'), await openWith('lenient')];
  const url = `data:image/png;base64,${(await samplePng({}, 255)).toString('base64')}`;
  const body = {
    model: 'openai/gpt-image-1',
    prompt: 'make it night',
    images: [{ image_url: url }],
    response_format: 'url',
    quality: 'standard',
    watermark: false,
  };
  const refused = await strict.generate(body, EDITS);
  expect(refused.status).toBe(400);
  expect(refused.headers.get('x-gala-hint')).toContain('lenient');
  const drawn = await lenient.generate(body, EDITS);
  expect(drawn.headers.get('x-gala-ignored')).toBe('watermark');
  expect(drawn.json).toMatchObject({ quality: 'medium', data: [{ url: expect.any(String) }] });
});

test('a lenient key gets what was meant, and hears what was changed', async () => {
  const { generate, server } = await openWith('lenient');
  const drawn = await generate(FIELDS_OF_OTHERS);
  expect(drawn.status).toBe(200);
  expect(drawn.json).toMatchObject({ quality: 'medium', size: '1024x1024' });
  expect(drawn.headers.get('x-gala-ignored')).toBe('steps');
  expect(drawn.headers.get('x-gala-adjusted')).toBe(
    'n=2->2, model=openai%2Fgpt-image-1->gpt-image-1, quality=standard->medium, size=512x512->1024x1024',
  );
  const [first, second] = dataOf(drawn);
  expect(Object.keys(first ?? {})).toEqual(['url']);
  const picture = await fetch(second?.url ?? '');
  expect(picture.headers.get('content-type')).toBe('image/png');
  const record = await server.send(`/gala/v1/records/${drawn.headers.get('x-gala-record')}`);
  // Two pictures of medium quality: what was drawn is what is paid.
  expect(record.json).toMatchObject({ model: 'gpt-image-1', credits: 168_000 });
});

test('dall-e-3 draws several for a lenient key, each at its price', async () => {
  const { generate, server } = await openWith('lenient');
  const drawn = await generate({ model: 'dall-e-3', prompt: 'a cat', n: 3, quality: 'high' });
  expect(dataOf(drawn)).toHaveLength(3);
  const record = await server.send(`/gala/v1/records/${drawn.headers.get('x-gala-record')}`);
  expect(record.json).toMatchObject({ credits: 480_000 });
});

test('DALL·E answers in the format that was asked for', async () => {
  const { generate } = await openWith('lenient');
  const format = { output_format: 'jpg', output_compression: 50, response_format: 'b64_json' };
  const drawn = await generate({ model: 'dall-e-2', prompt: 'a cat', size: '256x256', ...format });
  const bytes = Buffer.from(dataOf(drawn)[0]?.b64_json ?? '', 'base64');
  expect((await sharp(bytes).metadata()).format).toBe('jpeg');
});

test('a GPT model asked to vary is dall-e-2, and so is the price', async () => {
  const { post, server } = await openWith('lenient');
  const picture = await samplePng({ width: 256 });
  const varied = await post(
    VARIATIONS,
    form({ model: 'gpt-image-1', image: picture, size: '1536x1024', quality: 'high' }),
  );
  expect(varied.status).toBe(200);
  expect(varied.headers.get('x-gala-ignored')).toBe('quality');
  const record = await server.send(`/gala/v1/records/${varied.headers.get('x-gala-record')}`);
  expect(record.json).toMatchObject({ model: 'dall-e-2', credits: 40_000 });
});

test('several pictures are too many for dall-e-2, however lenient', async () => {
  const { post } = await openWith('lenient');
  const picture = await samplePng({}, 0);
  const refused = await post(
    EDITS,
    form({ model: 'dall-e-2', 'image[]': [picture, picture], prompt: 'a cat', style: 'vivid' }),
  );
  expect(errorOf(refused).message).toBe(
    "Invalid type for 'image': expected a file, but got an array instead.",
  );
});

test('the server decides for keys that say nothing', async () => {
  const server = await openWholeServer({ values: { compatibility: 'lenient' } });
  const body = { model: 'gpt-image-1', prompt: 'a cat', style: 'vivid' };
  const { key, secret } = await server.keyring.create(OPERATOR, { name: 'a', scopes: ['images'] });
  const ask = () =>
    server.send(GENERATIONS, { json: body, headers: { authorization: `Bearer ${secret}` } });
  expect((await ask()).status).toBe(200);
  await server.keyring.change(OPERATOR, key.id, { compatibility: 'strict' });
  expect((await ask()).status).toBe(400);
  await server.keyring.change(OPERATOR, key.id, { compatibility: null });
  expect((await ask()).status).toBe(200);
});

test('Azure’s paths are as lenient; other dialects have rules of their own', async () => {
  const { generate } = await openWith('lenient');
  const body = { prompt: 'a cat', quality: 'hd', model: 'ignored' };
  const azure = '/openai/deployments/gpt-image-1/images/generations?api-version=2025-04-01';
  expect(await generate(body, azure)).toMatchObject({ status: 200, json: { quality: 'high' } });
  const aimlapi = await generate({ ...body, model: 'dall-e-9' }, '/aimlapi/v1/images/generations');
  expect(aimlapi.headers.get('x-gala-adjusted')).toBeNull();
});

test('the same request again is a replay, what was granted included', async () => {
  const { server, key } = await openWith('lenient');
  const { secret } = await server.keyring.create(OPERATOR, {
    name: 'b',
    scopes: ['images'],
    compatibility: 'lenient',
  });
  expect(key.compatibility).toBe('lenient');
  const ask = (fields: object) =>
    server.send(GENERATIONS, {
      json: { model: 'gpt-image-1', prompt: 'a cat', ...fields },
      headers: { authorization: `Bearer ${secret}`, 'idempotency-key': 'once' },
    });
  const first = await ask({ response_format: 'b64_json' });
  const again = await ask({ response_format: 'b64_json' });
  expect(again.headers.get('x-gala-record')).toBe(first.headers.get('x-gala-record'));
  expect((await ask({ response_format: 'url' })).status).toBe(400);
});

const SETTINGS = { model: 'gpt-image-1', size: '512x512' };

test.each([
  ['generates as it did before it knew GPT Image', openWebUiGeneration(SETTINGS, 'a cat', true)],
  ['generates with the size that it starts with', openWebUiGeneration(SETTINGS, 'a cat')],
  [
    'generates with parameters that its administrator left over',
    openWebUiGeneration(
      { model: 'dall-e-3', size: '1024x1024', params: { background: 'auto' } },
      'a cat',
    ),
  ],
  [
    'generates with a model whose name it does not know',
    openWebUiGeneration({ model: 'chatgpt-image-latest' }, 'a cat'),
  ],
])('Open WebUI %s: refused with a hint, or drawn', async (_name, body) => {
  const [strict, lenient] = [await openWith('strict'), await openWith('lenient')];
  const refused = await strict.generate(body);
  expect(refused.status).toBe(400);
  expect(refused.headers.get('x-gala-hint')).toContain('lenient');
  const drawn = await lenient.generate(body);
  expect(drawn.status).toBe(200);
  const [{ url, b64_json: bytes } = {}] = dataOf(drawn);
  expect(url ?? bytes).toBeDefined();
});

/** What a key of this compatibility gets for what Open WebUI sends. */
async function editAsOpenWebUi(
  compatibility: KeyRequest['compatibility'],
  ...sent: Parameters<typeof openWebUiEdit>
) {
  const { server, headers } = await openWith(compatibility);
  const { body, headers: typed } = openWebUiEdit(...sent);
  return server.send(EDITS, { body, headers: { ...headers, ...typed } });
}

const png = async (alpha?: number): Promise<OpenWebUiPicture> => ({
  bytes: await samplePng({}, alpha),
  type: 'image/png',
});

const jpeg = async (): Promise<OpenWebUiPicture> => ({
  bytes: await gradient(64, 48).jpeg().toBuffer(),
  type: 'image/jpeg',
});

test.each([
  ['one picture of a chat', async () => [await png(255)]],
  ['several', async () => [await png(255), await jpeg(), await png()]],
  ['one by its own API', jpeg],
])('Open WebUI edits %s with a GPT model: refused with a hint, or drawn', async (_name, make) => {
  const settings = { model: 'dall-e-2', size: '1024x1024' };
  const asked = {
    prompt: 'make it night',
    image: await make(),
    model: 'gpt-image-1',
    background: 'auto',
    n: 1,
  };
  const refused = await editAsOpenWebUi('strict', settings, asked);
  expect(errorOf(refused).message).toBe("Unknown parameter: 'response_format'.");
  expect(refused.headers.get('x-gala-hint')).toContain('lenient');
  const drawn = await editAsOpenWebUi('lenient', settings, asked);
  expect(drawn.status).toBe(200);
  expect(Object.keys(dataOf(drawn)[0] ?? {})).toEqual(['b64_json']);
});

test.each([
  ['a photograph', jpeg, 'gpt-image-1.5'],
  ['a picture with nothing transparent about it', png, 'gpt-image-1.5'],
  ['what DALL·E took', async () => png(255), 'dall-e-2'],
])(
  'Open WebUI edits %s before its model is set: the picture decides',
  async (_name, make, model) => {
    const asked = { prompt: 'make it night', image: [await make()] };
    const refused = await editAsOpenWebUi('strict', { model: '' }, asked);
    expect(errorOf(refused).message).toContain("Invalid value: ''.");
    expect(refused.headers.get('x-gala-hint')).toContain('lenient');
    const { server, headers } = await openWith('lenient');
    const sent = openWebUiEdit({ model: '' }, asked);
    const drawn = await server.send(EDITS, {
      body: sent.body,
      headers: { ...headers, ...sent.headers },
    });
    expect(drawn.status).toBe(200);
    expect(Object.keys(dataOf(drawn)[0] ?? {})).toEqual(['b64_json']);
    const record = await server.send(
      `/gala/v1/records/${drawn.headers.get('x-gala-record') ?? ''}`,
    );
    expect(record.json).toMatchObject({ model });
  },
);

test('what Open WebUI sends for models that it knows, a strict key takes', async () => {
  const { generate, server } = await openWith('strict');
  const settings = { model: 'gpt-image-1.5', size: '1024x1024' };
  expect((await generate(openWebUiGeneration(settings, 'a cat'))).status).toBe(200);
  const asked = { prompt: 'a', image: [await png(255)] };
  expect((await editAsOpenWebUi('strict', settings, asked)).status).toBe(200);
  const models = await server.send('/v1/models');
  const ids = (models.json as { data: { id: string }[] }).data.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['dall-e-2', 'dall-e-3', 'gpt-image-1']));
});

test('the official client reads links where a GPT model has none', async () => {
  const { server } = await openWith(undefined);
  const { secret } = await server.keyring.create(OPERATOR, {
    name: 'c',
    scopes: ['images'],
    compatibility: 'lenient',
  });
  const client = new OpenAI({ baseURL: `${server.origin}/v1`, apiKey: secret, maxRetries: 0 });
  const { data } = await client.images.generate({
    model: 'gpt-image-1',
    prompt: 'a cat',
    response_format: 'url',
  });
  expect((await fetch(data?.[0]?.url ?? '')).status).toBe(200);
});
