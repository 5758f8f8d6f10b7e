import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { createCatalogue } from '../../../catalogue/catalogue.ts';
import { faultOf } from '../../../kernel/errors.ts';
import { oneminComponents } from '../../../wire/openapi/onemin-components.ts';
import { createFeatureDrafter } from './feature-draft.ts';

const catalogue = createCatalogue();
const draft = createFeatureDrafter(catalogue);

const prompt = 'a red fox';
const imageUrl = 'images/2025_01_15_10_30_15_001_fox.png';
const maskUrl = 'https://example.com/mask.png';

const body = (type: string, model: string, promptObject: object) => ({ type, model, promptObject });
const generate = (model: string, options: object = {}) =>
  body('IMAGE_GENERATOR', model, { prompt, ...options });

/** What is asked of the engine. */
function taskOf(request: object) {
  const { draft: made } = draft(request);
  return { ...made.task, revise: made.revise, credits: made.creditsPerImage };
}

test('a generator of DALL·E 2 draws what its defaults say, from a revision', () => {
  expect(taskOf(generate('dall-e-2'))).toMatchObject({
    operation: 'generate',
    prompt,
    count: 1,
    size: { width: 1024, height: 1024 },
    revise: true,
    credits: 40_000,
  });
});

test('a prompt for what reads few words is told as its own revision', () => {
  const able = { operations: ['generate'] as const, maxEdge: 2048, briefPrompts: true };
  const bound = createCatalogue(
    [{ id: 'dall-e-2', engine: 'diffusion', engineModel: 'painter' }],
    () => able,
  );
  const { draft: made } = createFeatureDrafter(bound)(generate('dall-e-2'));
  expect(made.revise).toBe('as asked');
});

test('quality and style of DALL·E 3 are drawn, and paid for', () => {
  const options = { quality: 'hd', style: 'natural', size: '1792x1024' };
  expect(taskOf(generate('dall-e-3', options))).toMatchObject({
    quality: 'hd',
    look: 'natural',
    size: { width: 1792, height: 1024 },
    revise: true,
    credits: 240_000,
  });
  expect(taskOf(generate('dall-e-3'))).toMatchObject({ quality: 'standard', look: 'vivid' });
});

test('GPT Image has the defaults of this dialect', () => {
  expect(taskOf(generate('gpt-image-1'))).toMatchObject({
    quality: 'medium',
    look: 'vivid',
    size: { width: 1024, height: 1024 },
    background: 'opaque',
    output: { format: 'png', compression: 100 },
    revise: false,
  });
  const compressed = generate('gpt-image-1', { output_format: 'webp' });
  expect(taskOf(compressed)).toMatchObject({ output: { format: 'webp', compression: 85 } });
  const png = generate('gpt-image-1', { output_compression: 30 });
  expect(taskOf(png)).toMatchObject({ output: { format: 'png', compression: 100 } });
  const free = generate('gpt-image-2', { size: '1280x720', quality: 'auto' });
  expect(taskOf(free)).toMatchObject({ size: { width: 1280, height: 720 }, quality: 'medium' });
  expect(taskOf(free)).not.toHaveProperty('look');
});

test('the pictures of a feature are those it names', () => {
  const edit = { imageUrl, prompt, n: 2, size: '1024x1024' };
  const named = (text: string) => ({ kind: 'text', text });
  expect(draft(body('IMAGE_VARIATOR', 'dall-e-2', { imageUrl })).pictures).toEqual({
    images: [named(imageUrl)],
    mask: undefined,
  });
  expect(draft(body('IMAGE_INPAINTER', 'gpt-image-1', { ...edit, maskUrl }))).toMatchObject({
    pictures: { images: [named(imageUrl)], mask: named(maskUrl) },
    draft: { task: { operation: 'edit', count: 2 } },
  });
  expect(draft(generate('dall-e-2')).pictures).toBeUndefined();
});

test('requests are the same whatever they leave to defaults, and differ by all that they say', () => {
  const said = draft(generate('dall-e-2', { n: 1, size: '1024x1024' })).draft.body;
  expect(draft(generate('dall-e-2')).draft.body).toEqual(said);
  const others = [
    { ...generate('dall-e-2'), conversationId: 'c' },
    { ...generate('dall-e-2'), metadata: { a: 1 } },
    generate('dall-e-2', { seed: 1 }),
  ];
  for (const other of others) expect(draft(other).draft.body).not.toEqual(said);
});

const TAKEN: readonly object[] = [
  generate('dall-e-2', { n: 10, size: '512x512', seed: 7 }),
  generate('dall-e-2', { n: null, size: null }),
  { ...generate('dall-e-3', { n: 1 }), conversationId: null, metadata: { a: [1] } },
  generate('gpt-image-1-mini', { background: 'transparent', output_compression: 0 }),
  generate('gpt-image-2', { size: '1536x1024', quality: 'high', background: 'auto' }),
  body('IMAGE_VARIATOR', 'dall-e-2', { imageUrl, n: 3, size: '256x256' }),
  body('IMAGE_EDITOR', 'gpt-image-1', { imageUrl, prompt, n: 1, size: '1024x1536' }),
  body('IMAGE_INPAINTER', 'gpt-image-2', {
    imageUrl,
    maskUrl,
    prompt,
    n: 1,
    size: '1024x1024',
    quality: 'low',
  }),
];

const REFUSED: readonly object[] = [
  generate('dall-e-2', { n: 11 }),
  generate('dall-e-2', { quality: 'hd' }),
  generate('dall-e-2', { prompt: 'x'.repeat(1001) }),
  generate('dall-e-3', { n: 2 }),
  generate('dall-e-3', { size: '512x512' }),
  generate('gpt-image-1', { size: 'auto' }),
  generate('gpt-image-1', { style: 'natural' }),
  generate('gpt-image-2'),
  generate('gpt-image-2', { size: '1024x1024' }),
  generate('gpt-image-2', { size: '1024x1024', quality: 'low', style: 'vivid' }),
  body('IMAGE_VARIATOR', 'dall-e-3', { imageUrl }),
  body('IMAGE_VARIATOR', 'dall-e-2', { imageUrl, prompt }),
  body('IMAGE_VARIATOR', 'dall-e-2', { imageUrl: '' }),
  body('IMAGE_EDITOR', 'dall-e-2', { imageUrl, prompt, n: 1, size: '1024x1024' }),
  body('IMAGE_EDITOR', 'gpt-image-1', { imageUrl, prompt, size: '1024x1024' }),
  body('IMAGE_EDITOR', 'gpt-image-1', { imageUrl, maskUrl, prompt, n: 1, size: '1024x1024' }),
  body('IMAGE_INPAINTER', 'gpt-image-1', { imageUrl, prompt, n: 1, size: '1024x1024' }),
  { ...generate('dall-e-2'), user: 'me' },
];

test('what is taken and what is refused is what the OpenAPI document says', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats.default(ajv);
  const documented = ajv.compile(oneminComponents(catalogue.models).OneminFeatureRequest);
  const judge = (request: object) => {
    let taken = true;
    try {
      draft(request);
    } catch (error) {
      taken = faultOf(error).code === 'internal';
    }
    return { request, taken, documented: documented(request) };
  };
  for (const request of TAKEN) {
    expect(judge(request)).toEqual({ request, taken: true, documented: true });
  }
  for (const request of REFUSED) {
    expect(judge(request)).toEqual({ request, taken: false, documented: false });
  }
});
