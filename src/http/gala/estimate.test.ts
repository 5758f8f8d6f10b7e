import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HttpHarness,
} from '../../../test/support/http-harness.ts';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { estimateObject } from '../../wire/gala/estimate-response.ts';

let harness: HttpHarness;
beforeEach(() => {
  harness = createHttpHarness();
});
afterEach(async () => harness.app.close());

const estimate = (payload: object, { app } = harness) =>
  app.inject({
    method: 'POST',
    url: '/gala/v1/estimate',
    headers: { authorization: `Bearer ${SECRETS.team}` },
    payload,
  });

test.each([
  [{ request: { prompt: 'a cat' } }, 'generate', 1, 40_000, 0.02],
  [
    { operation: 'generate', request: { prompt: 'a cat', n: 10, size: '256x256' } },
    'generate',
    10,
    320_000,
    0.16,
  ],
  [
    { operation: 'edit', request: { prompt: 'a cat', n: 3, size: '512x512' } },
    'edit',
    3,
    108_000,
    0.054,
  ],
  [{ operation: 'vary', request: { n: null } }, 'vary', 1, 40_000, 0.02],
])('%j', async (payload, operation, n, credits, usd) => {
  const reply = await estimate(payload);
  expect(reply.statusCode).toBe(200);
  expect(estimateObject.parse(reply.json())).toMatchObject({
    operation,
    model: 'dall-e-2',
    n,
    credits,
    credits_per_image: credits / n,
    usd,
  });
  expect(harness.submissions).toEqual([]);
  expect(harness.records).toEqual([]);
});

test.each([
  [{}, 80_000, 0.04],
  [{ quality: 'auto' }, 80_000, 0.04],
  [{ size: '1024x1792' }, 160_000, 0.08],
  [{ quality: 'hd', style: 'natural' }, 160_000, 0.08],
  [{ quality: 'hd', size: '1792x1024' }, 240_000, 0.12],
])('dall-e-3 with %j', async (more, credits, usd) => {
  const request = { model: 'dall-e-3', prompt: 'a cat', ...more };
  const reply = await estimate({ request });
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toMatchObject({ model: 'dall-e-3', n: 1, credits, usd });
  // It is what the drawing itself is reserved at.
  await harness.app.inject({
    method: 'POST',
    url: '/v1/images/generations',
    headers: { authorization: `Bearer ${SECRETS.team}` },
    payload: request,
  });
  expect(harness.submissions).toMatchObject([{ creditsPerImage: credits }]);
});

test.each([
  [{}, 'request', 'missing_required_parameter'],
  [{ request: [] }, 'request', 'invalid_type'],
  [{ request: {} }, 'prompt', 'missing_required_parameter'],
  [{ request: { prompt: 'a cat', n: 11 } }, 'n', 'integer_above_max_value'],
  [{ request: { prompt: 'a cat', model: 'dall-e-9' } }, 'model', 'invalid_value'],
  [{ operation: 'vary', request: { prompt: 'a cat' } }, 'prompt', 'unknown_parameter'],
  [{ operation: 'paint', request: {} }, 'operation', 'invalid_value'],
  [{ request: { prompt: 'a cat' }, picture_size: '9x9' }, 'picture_size', 'unknown_parameter'],
  [
    { operation: 'edit', request: { prompt: 'a cat' }, picture_size: '0x9' },
    'picture_size',
    'invalid_value',
  ],
])('refuses %j as the request itself would be refused', async (payload, param, code) => {
  const reply = await estimate(payload);
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ error: { param, code } });
});

test.each([
  ['1200x800', '1536x1024', 126_000],
  ['800x1200', '1024x1536', 126_000],
  ['90x100', '1024x1024', 84_000],
])(
  'an edit that leaves its size open has the shape of its picture: %s',
  async (picture_size, size, credits) => {
    const request = { model: 'gpt-image-1', prompt: 'a banner' };
    const reply = await estimate({ operation: 'edit', request, picture_size });
    expect(reply.json()).toMatchObject({ size, credits });
    const sized = { operation: 'edit', request: { ...request, size: '1024x1536' }, picture_size };
    expect((await estimate(sized)).json()).toMatchObject({ size: '1024x1536' });
  },
);

test('what has no price is neither estimated nor drawn', async () => {
  const catalogue = createCatalogue(undefined, undefined, { perImage: () => undefined });
  const unpriced = createHttpHarness({ catalogue });
  const answers = await Promise.all([
    estimate({ request: { prompt: 'a cat' } }, unpriced),
    unpriced.app.inject({
      method: 'POST',
      url: '/v1/images/generations',
      headers: { authorization: `Bearer ${SECRETS.team}` },
      payload: { prompt: 'a cat' },
    }),
  ]);
  for (const reply of answers) {
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ error: { code: 'price_missing' } });
  }
  expect(unpriced.submissions).toEqual([]);
  await unpriced.app.close();
});
