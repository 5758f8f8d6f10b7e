import { expect, test } from 'vitest';

import { readDocumentation } from '../support/documented.ts';
import { openWholeServer, type WholeServer } from '../support/whole-server.ts';

const ALIASES = 'our-painter=dall-e-3,flux-1=gpt-image-1,old-fox=dall-e-2';

const open = (modelAliases = ALIASES): Promise<WholeServer> =>
  openWholeServer({ values: { modelAliases } });

const draw = (server: WholeServer, body: object, path = '/v1/images/generations') =>
  server.send(path, { json: { prompt: 'a red fox', ...body } });

const recordOf = async (server: WholeServer, headers: Headers) =>
  (await server.send(`/gala/v1/records/${headers.get('x-gala-record')}`)).json as {
    readonly model: string;
    readonly credits: number;
  };

interface Listed {
  readonly data: readonly { readonly id: string; readonly owned_by: string }[];
}

test('the list shows them behind the models, as the operator’s', async () => {
  const server = await open();
  const documentation = await readDocumentation(server);
  const reply = await server.send('/v1/models');
  expect(documentation.deviations('GET /v1/models', reply)).toEqual([]);
  const { data } = reply.json as Listed;
  expect(data.slice(-3)).toMatchObject([
    { id: 'our-painter', owned_by: 'gala' },
    { id: 'flux-1', owned_by: 'gala' },
    { id: 'old-fox', owned_by: 'gala' },
  ]);
  for (const { id } of data) {
    expect((await server.send(`/v1/models/${id}`)).json).toEqual(data.find((one) => one.id === id));
  }
});

test('an id that is newer than the server is told of, and any other is not', async () => {
  const server = await open();
  expect((await server.send('/v1/models/gpt-image-3')).json).toMatchObject({ id: 'gpt-image-3' });
  for (const id of ['gpt-image-', 'gpt-image-3/x', 'gpt-5', 'our-painter-2', 'Our-Painter']) {
    expect([id, (await server.send(`/v1/models/${id}`)).status]).toEqual([id, 404]);
  }
});

test.each([
  ['our-painter', 'dall-e-3', { quality: 'hd', style: 'natural', size: '1792x1024' }],
  ['old-fox', 'dall-e-2', { n: 2, size: '256x256' }],
  ['flux-1', 'gpt-image-1', { size: 'auto', quality: 'low', output_format: 'webp' }],
])('%s draws, answers and costs as %s does, under its own name', async (alias, model, body) => {
  const server = await open();
  const [meant, asked] = [
    await draw(server, { ...body, model, seed: 7 }),
    await draw(server, { ...body, model: alias, seed: 7 }),
  ];
  expect([meant.status, asked.status]).toEqual([200, 200]);
  const shape = (json: unknown): unknown =>
    JSON.parse(JSON.stringify(json), (key, value: unknown) =>
      ['created', 'url', 'b64_json'].includes(key) ? key : value,
    );
  expect(shape(asked.json)).toEqual(shape(meant.json));
  const [first, second] = [
    await recordOf(server, meant.headers),
    await recordOf(server, asked.headers),
  ];
  expect([first.model, second.model]).toEqual([model, alias]);
  expect(second.credits).toBe(first.credits);
  expect(second.credits).toBeGreaterThan(0);
  const estimate = async (id: string) => {
    const request = { prompt: 'a red fox', ...body, model: id };
    return (await server.send('/gala/v1/estimate', { json: { request } })).json;
  };
  expect(shape(await estimate(alias))).toMatchObject(
    JSON.parse(JSON.stringify(shape(await estimate(model))).replaceAll(model, alias)) as object,
  );
});

test('they refuse what their models refuse, in the same words', async () => {
  const server = await open();
  for (const [alias, model, body] of [
    ['our-painter', 'dall-e-3', { n: 2 }],
    ['our-painter', 'dall-e-3', { size: '256x256' }],
    ['our-painter', 'dall-e-3', { background: 'transparent' }],
    ['old-fox', 'dall-e-2', { style: 'vivid' }],
    ['old-fox', 'dall-e-2', { prompt: 'x'.repeat(1001) }],
    ['flux-1', 'gpt-image-1', { response_format: 'url' }],
    ['flux-1', 'gpt-image-1', { size: '17x17' }],
    ['flux-1', 'gpt-image-1', { prompt: 'a naked child' }],
  ] as const) {
    const [meant, asked] = [
      await draw(server, { ...body, model }),
      await draw(server, { ...body, model: alias }),
    ];
    expect([meant.status, asked.status]).toEqual([400, 400]);
    expect(asked.text).toBe(meant.text.replaceAll(model, alias));
  }
});

test('every dialect serves them', async () => {
  const server = await open();
  const replies = [
    await draw(server, {}, '/openai/deployments/old-fox/images/generations?api-version=1'),
    await draw(server, { model: 'old-fox' }, '/openai/v1/images/generations'),
    await draw(server, { model: 'old-fox' }, '/aimlapi/v1/images/generations'),
    await server.send('/api/features', {
      json: {
        type: 'IMAGE_GENERATOR',
        model: 'old-fox',
        promptObject: { prompt: 'a red fox', n: 1, size: '256x256' },
      },
    }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const { data } = (await server.send('/gala/v1/records')).json as {
    data: readonly { model: string; dialect: string }[];
  };
  expect(data.map(({ model }) => model)).toEqual(replies.map(() => 'old-fox'));
  const { text } = await server.send('/aimlapi/models');
  expect(text).toContain('"old-fox"');
  expect((await server.send('/models')).text).toContain('"old-fox"');
});

test('an alias that AI/ML API has as a name anyway is listed there once', async () => {
  const server = await open('openai/gpt-image-1=gpt-image-1,DALL-E-3=dall-e-3');
  const { text } = await server.send('/aimlapi/models');
  const ids = [...text.matchAll(/^ *"id": "(.*)"/gm)].map(([, id]) => id);
  expect(ids.filter((id) => id === 'openai/gpt-image-1')).toHaveLength(1);
  expect(new Set(ids).size).toBe(ids.length);
  const asked = await draw(server, { model: 'openai/gpt-image-1', quality: 'low' });
  expect(asked.status).toBe(200);
});

test.each([
  ['our-painter=dall-e-9', 'There is no model dall-e-9 that our-painter could be like'],
  ['dall-e-2=dall-e-3', 'dall-e-2 is a model already'],
  ['our-painter=dall-e-2,our-painter=dall-e-3', 'names no id twice'],
])('with %s the server does not start, and says why', async (modelAliases, reason) => {
  await expect(open(modelAliases)).rejects.toThrow(reason);
});
