import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

import { openApiDocument } from './document.ts';

const RULES = {
  promptLimit: 1000,
  count: { min: 1, max: 10 },
  sizes: ['256x256', '512x512', '1024x1024'],
  defaultSize: '1024x1024',
  qualities: ['standard'],
  operations: ['generate', 'edit', 'vary'],
} as const;

const document = openApiDocument({ version: '1.2.3', models: [{ id: 'dall-e-2', rules: RULES }] });

function compile(name: keyof typeof document.components.schemas) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats.default(ajv);
  return ajv.compile(document.components.schemas[name] ?? {});
}

/** Every `$ref` anywhere in a value. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : refsIn(inner),
  );
}

test('is OpenAPI 3.1 and names the version of the server', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info.version).toBe('1.2.3');
});

test('every reference leads somewhere, and every component is used', () => {
  const refs = new Set(refsIn(document));
  const components = Object.entries(document.components)
    .filter(([kind]) => kind !== 'securitySchemes')
    .flatMap(([kind, entries]) =>
      Object.keys(entries).map((name) => `#/components/${kind}/${name}`),
    );
  expect([...refs].toSorted()).toEqual(components.toSorted());
});

test('every operation has a name of its own, and every reply a description', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('createImage');
  const replies = [
    ...operations.flatMap(({ responses }) => Object.values(responses)),
    ...Object.values(document.components.responses),
  ];
  for (const reply of replies.filter((one) => !('$ref' in one))) {
    expect(reply).toMatchObject({ description: expect.stringMatching(/\.$/) });
  }
});

test('a session opens OpenAI’s API and Gala’s own, and changes things with its token alone', () => {
  const opened = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const { security = [] } = operation as { security?: readonly object[] };
      const way = security.find((one) => 'session' in one);
      return way === undefined ? [] : [{ path, method, names: Object.keys(way) }];
    }),
  );
  expect(opened.map(({ path }) => path)).toContain('/v1/images/edits');
  expect(opened.map(({ path }) => path)).toContain('/gala/v1/records/{id}');
  for (const { path, method, names } of opened) {
    expect(path).toMatch(/^\/(?:gala\/)?v1\//);
    expect([path, names]).toEqual([path, method === 'get' ? ['session'] : ['session', 'csrf']]);
  }
});

test('what lies below /v1 lies below /openai/v1 as well', () => {
  const below = (start: string) =>
    Object.keys(document.paths)
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length))
      .toSorted();
  expect(below('/openai/v1/')).toEqual(below('/v1/'));
});

test.each([
  [{ prompt: 'a cat' }, true],
  [{ prompt: 'a cat', n: null, size: null, seed: null }, true],
  [{ prompt: 'a cat', n: 10, size: '256x256', response_format: 'b64_json' }, true],
  [{ prompt: '🐈'.repeat(1000) }, true],
  [{ prompt: '🐈'.repeat(1001) }, false],
  [{ prompt: '' }, false],
  [{}, false],
  [{ prompt: 'a cat', n: 11 }, false],
  [{ prompt: 'a cat', n: 1.5 }, false],
  [{ prompt: 'a cat', size: '300x300' }, false],
  [{ prompt: 'a cat', quality: 'hd' }, false],
  [{ prompt: 'a cat', style: 'vivid' }, false],
])('the documented request says of %j: %s', (body, valid) => {
  expect(compile('CreateImageRequest')(body)).toBe(valid);
});

test('documents every model that is served, those with the same rules together', () => {
  const { components } = openApiDocument({
    version: '1',
    models: [
      { id: 'dall-e-2', rules: RULES },
      { id: 'painter', rules: { ...RULES, count: { min: 1, max: 1 } } },
      { id: 'twin', rules: RULES },
    ],
  });
  const described = components.schemas['CreateImageRequest']?.['anyOf'];
  expect(described).toMatchObject([
    { properties: { model: { examples: ['dall-e-2', 'twin'] } } },
    { properties: { model: { examples: ['painter'] } } },
  ]);
});

test('a list refers to what it lists', () => {
  expect(document.components.schemas['ListKeysResponse']).toMatchObject({
    properties: { data: { items: { $ref: '#/components/schemas/ListedApiKey' } } },
  });
});

test('a reply that several operations give stands in the document once', () => {
  const replies = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ responses }) => Object.values(responses))
    .concat(Object.values(document.components.responses))
    .filter((reply) => !('$ref' in reply))
    .map((reply) => JSON.stringify(reply));
  expect(new Set(replies).size).toBe(replies.length);
});
