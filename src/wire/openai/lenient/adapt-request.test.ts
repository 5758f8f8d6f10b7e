import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { adaptationsIn, cellsOf } from '../../../../test/support/adaptations-guide.ts';
import { createCatalogue } from '../../../catalogue/catalogue.ts';
import type { Operation } from '../../../kernel/image-task.ts';
import { check } from '../../check.ts';
import { UploadedFile } from '../../uploaded-file.ts';
import { editRequest } from '../edit-request.ts';
import { generationRequest } from '../generation-request.ts';
import { variationRequest } from '../variation-request.ts';
import { ADAPTATIONS, adaptRequest, type AdaptedRequest } from './adapt-request.ts';

const catalogue = createCatalogue();

const SCHEMAS = { generate: generationRequest, edit: editRequest, vary: variationRequest };

/** Schemas take long to make. */
const names = new Map<string, ReadonlySet<string>>();

const adapt = (body: unknown, operation: Operation = 'generate'): Promise<AdaptedRequest> =>
  adaptRequest(body, {
    operation,
    find: (id) => catalogue.find(id)?.rules,
    known: (id, rules) => {
      const key = `${operation} ${id}`;
      const known = names.get(key) ?? new Set(Object.keys(SCHEMAS[operation](id, rules).shape));
      names.set(key, known);
      return known;
    },
  });

const told = ({ adjusted }: AdaptedRequest): readonly string[] =>
  adjusted.map(({ field, from, to }) => `${field}=${String(from)}->${String(to)}`);

const file = new UploadedFile({
  contentType: 'image/png',
  fileName: 'a.png',
  encoding: '7bit',
  path: '/nowhere',
  bytes: 1,
  cut: false,
  sha256: '',
});

const schemas = new Map(
  catalogue.models.map(({ id, rules }) => [id, generationRequest(id, rules)] as const),
);

const strictlyTaken = (body: Record<string, unknown>): boolean => {
  const schema = schemas.get(String(body['model']));
  if (!schema) return false;
  try {
    check(schema, body);
    return true;
  } catch {
    return false;
  }
};

const of = (model: string, fields: object) => ({ model, prompt: 'a cat', ...fields });

test.each<[string, object, object, string[], string[]]>([
  ['gpt-image-1', { quality: 'standard' }, { quality: 'medium' }, [], ['quality=standard->medium']],
  ['gpt-image-1', { quality: 'HD' }, { quality: 'high' }, [], ['quality=HD->high']],
  ['gpt-image-1', { quality: 'max' }, { quality: 'high' }, [], ['quality=max->high']],
  ['dall-e-3', { quality: 'low' }, { quality: 'standard' }, [], ['quality=low->standard']],
  ['dall-e-3', { quality: 'high' }, { quality: 'hd' }, [], ['quality=high->hd']],
  ['dall-e-2', { quality: 'hd' }, { quality: 'standard' }, [], ['quality=hd->standard']],
  ['gpt-image-1', { size: '512x512' }, { size: '1024x1024' }, [], ['size=512x512->1024x1024']],
  ['gpt-image-1', { size: '1792x1024' }, { size: '1536x1024' }, [], ['size=1792x1024->1536x1024']],
  ['dall-e-3', { size: '1024x1536' }, { size: '1024x1792' }, [], ['size=1024x1536->1024x1792']],
  ['dall-e-2', { size: '1536x1024' }, { size: '1024x1024' }, [], ['size=1536x1024->1024x1024']],
  ['dall-e-2', { size: 'auto' }, { size: '1024x1024' }, [], ['size=auto->1024x1024']],
  ['dall-e-2', { size: 512 }, { size: '512x512' }, [], ['size=512->512x512']],
  ['dall-e-2', { size: '512*512' }, { size: '512x512' }, [], ['size=512*512->512x512']],
  ['dall-e-3', { size: '16:9' }, { size: '1792x1024' }, [], ['size=16:9->1792x1024']],
  ['dall-e-2', { size: '1:1' }, { size: '1024x1024' }, [], ['size=1:1->1024x1024']],
  ['gpt-image-2', { size: '100x100' }, { size: '1024x1024' }, [], ['size=100x100->1024x1024']],
  ['dall-e-2', { n: '2' }, { n: 2 }, [], ['n=2->2']],
  ['dall-e-2', { n: '' }, {}, ['n'], []],
  ['dall-e-2', { seed: '-1' }, {}, ['seed'], []],
  ['dall-e-2', { user: 7 }, { user: '7' }, [], ['user=7->7']],
  ['dall-e-2', { user: {} }, {}, ['user'], []],
  ['gpt-image-1', { stream: 'true' }, { stream: true }, [], ['stream=true->true']],
  [
    'gpt-image-1',
    { output_format: 'JPG' },
    { output_format: 'jpeg' },
    [],
    ['output_format=JPG->jpeg'],
  ],
  ['gpt-image-1', { output_compression: 40 }, {}, ['output_compression'], []],
  ['gpt-image-1', { partial_images: 2 }, {}, ['partial_images'], []],
  [
    'dall-e-2',
    { response_format: 'base64' },
    { response_format: 'b64_json' },
    [],
    ['response_format=base64->b64_json'],
  ],
  [
    'dall-e-2',
    { background: 'auto', moderation: 'low', stream: false },
    {},
    ['background', 'moderation', 'stream'],
    [],
  ],
  ['dall-e-3', { negative_prompt: 'dogs', steps: 20 }, {}, ['negative_prompt', 'steps'], []],
])('%s with %j', async (model, fields, left, ignored, adjusted) => {
  const adapted = await adapt(of(model, fields));
  expect(adapted.body).toEqual(of(model, left));
  expect(adapted.ignored).toEqual(ignored);
  expect(told(adapted)).toEqual(adjusted);
});

test.each<[string, object, object]>([
  ['gpt-image-1', { response_format: 'url' }, { response_format: 'url' }],
  ['gpt-image-1', { response_format: 'b64_json' }, { response_format: 'b64_json' }],
  ['gpt-image-1', { style: 'natural' }, { style: 'natural' }],
  ['dall-e-2', { style: 'vivid' }, { style: 'vivid' }],
  ['dall-e-3', { n: 3 }, { n: 3 }],
  ['dall-e-3', { n: '2' }, { n: 2 }],
  ['dall-e-2', { background: 'transparent' }, { background: 'transparent' }],
  [
    'dall-e-2',
    { output_format: 'jpeg', output_compression: 40 },
    { output_format: 'jpeg', output_compression: 40 },
  ],
])('%s is granted %j', async (model, fields, granted) => {
  const adapted = await adapt(of(model, fields));
  expect(adapted).toMatchObject({ body: of(model, {}), granted, ignored: [] });
});

test.each<[string, object]>([
  ['gpt-image-1', { image: 'data:image/png;base64,AAAA' }],
  ['dall-e-3', { image_urls: ['https://example.org/a.png'] }],
  ['dall-e-2', { mask: {} }],
  ['dall-e-2', { stream: true }],
  ['dall-e-3', { n: 11 }],
  ['dall-e-3', { n: 0 }],
  ['dall-e-3', { quality: 'best' }],
  ['dall-e-3', { style: 'anime' }],
  ['dall-e-2', { size: 'huge' }],
  ['dall-e-2', { background: 'transparent', output_format: 'jpeg' }],
  ['gpt-image-1', { background: 'none' }],
  ['stable-diffusion', { quality: 'standard' }],
])('of %s nobody knows what %j means, and it is refused', async (model, fields) => {
  const { body } = await adapt(of(model, fields));
  expect(body).toMatchObject(of(model, {}));
  expect(strictlyTaken(body as Record<string, unknown>)).toBe(false);
});

test.each<[string, Operation, string]>([
  ['openai/gpt-image-1', 'generate', 'gpt-image-1'],
  ['azure/openai/DALL-E-3', 'generate', 'dall-e-3'],
  ['gpt-image-1', 'vary', 'dall-e-2'],
  ['openai/dall-e-3', 'edit', 'gpt-image-1.5'],
])('%s, to %s, means %s', async (model, operation, meant) => {
  const adapted = await adapt({ model, image: file, prompt: 'a' }, operation);
  expect(adapted.body).toMatchObject({ model: meant });
  expect(told(adapted)).toEqual([`model=${model}->${meant}`]);
});

test('a prompt is not left out of a variation, nor a second picture of an edit', async () => {
  const varied = await adapt({ model: 'dall-e-2', image: file, prompt: 'a dog' }, 'vary');
  expect(varied.body).toHaveProperty('prompt');
  const edited = await adapt(of('dall-e-2', { image: [file, file] }), 'edit');
  expect(edited.body).toHaveProperty('image', [file, file]);
});

test('without a model, what a request says still decides which it is', async () => {
  const { body, ignored } = await adapt({ prompt: 'a', moderation: 'auto', output_compression: 3 });
  expect(body).toEqual({ prompt: 'a', model: 'gpt-image-1', moderation: 'auto' });
  expect(ignored).toEqual(['output_compression']);
});

test('the model of an edit without one is settled once the rest is readable', async () => {
  const adapted = await adaptRequest(
    { model: '', prompt: 'a', image: file, response_format: 'url' },
    {
      operation: 'edit',
      find: (id) => catalogue.find(id)?.rules,
      known: (id, rules) => new Set(Object.keys(editRequest(id, rules).shape)),
      settle: async (body) => ({ ...(body as object), model: 'gpt-image-1.5' }),
    },
  );
  expect(adapted).toMatchObject({
    body: { model: 'gpt-image-1.5' },
    granted: { response_format: 'url' },
  });
});

test.each([[null], ['a cat'], [[]], [7]])('what is no object, such as %j, stays', async (body) => {
  expect((await adapt(body)).body).toBe(body);
});

const value = fc.oneof(
  // What every object has, and what no text can be made of.
  fc.constantFrom('toString', 'constructor', { toString: 1 }),
  fc.constantFrom('', 'null', 'AUTO', 'hd', 'standard', 'high', 'url', 'b64_json', 'transparent'),
  fc.constantFrom('png', 'jpg', 'jpeg', '512x512', '1792x1024', '16:9', 'vivid', 'low', '1', '-1'),
  fc.constantFrom(1, 2, 11, 40, 100, -1, true, false, null),
  fc.jsonValue(),
);
const field = fc.constantFrom(
  'n',
  'size',
  'quality',
  'style',
  'response_format',
  'background',
  'output_format',
  'user',
  'output_compression',
  'moderation',
  'stream',
  'partial_images',
  'seed',
  'steps',
  '__proto__',
);
const request = fc
  .tuple(
    fc.constantFrom(...catalogue.models.map(({ id }) => id), 'openai/gpt-image-2', 'DALL-E-2'),
    fc.array(fc.tuple(field, value), { maxLength: 6 }),
  )
  .map(([model, fields]) => Object.fromEntries([['model', model], ['prompt', 'a'], ...fields]));

test('what a strict key takes is left as it is', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (body) => {
      fc.pre(strictlyTaken(body));
      const adapted = await adapt(body);
      expect(adapted.body).toBe(body);
      expect(adapted).toMatchObject({ granted: {}, ignored: [], adjusted: [] });
    }),
    { numRuns: 500 },
  );
});

test('what was adapted needs nothing more', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (body) => {
      const { body: once } = await adapt(body);
      fc.pre(strictlyTaken(once as Record<string, unknown>));
      expect((await adapt(once)).body).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test('the guide tells of every adaptation, in the order in which they are made', () => {
  const url = new URL('../../../../docs/guides/clients.md', import.meta.url);
  expect(adaptationsIn(readFileSync(url, 'utf8'))).toEqual(ADAPTATIONS.map(cellsOf));
});
