import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson, hashRequest } from './canonical-request.ts';

const request = (body: Record<string, unknown>) => ({
  dialect: 'openai',
  path: '/v1/images/generations',
  model: 'dall-e-2',
  body,
});

test('the order of keys makes no difference, at any depth', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (body) => {
      const turned = Object.fromEntries(Object.entries(body).reverse());
      expect(hashRequest(request(turned))).toBe(hashRequest(request(body)));
    }),
  );
});

test('canonical JSON says the same as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(JSON.parse(canonicalJson(value))).toEqual(plain);
    }),
  );
});

test('left out and undefined are the same; another value is not', () => {
  const hash = hashRequest(request({ prompt: 'a cat' }));
  expect(hashRequest(request({ prompt: 'a cat', seed: undefined }))).toBe(hash);
  expect(hashRequest(request({ prompt: 'a cat', seed: 1 }))).not.toBe(hash);
  expect(hashRequest({ ...request({ prompt: 'a cat' }), model: 'dall-e-3' })).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
