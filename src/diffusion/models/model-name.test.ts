import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { isModelName, modelNameFrom } from './model-name.ts';

test.each([
  ['SimianLuo/LCM_Dreamshaper_v7', 'lcm-dreamshaper-v7'],
  ['onnx-community/stable-diffusion-v1-5-ONNX', 'stable-diffusion-v1-5-onnx'],
  ['C:\\models\\My Model', 'my-model'],
  ['export/', 'export'],
  ['Größe', 'gro-e'],
])('%j gives the name %j', (title, name) => {
  expect(modelNameFrom(title)).toBe(name);
});

test.each([
  '',
  '.',
  '..',
  '.partial',
  'a/b',
  'A',
  'con',
  'nul.txt',
  'auto',
  'collage',
  'a b',
  'x'.repeat(65),
])('%j is no name', (text) => {
  expect(isModelName(text)).toBe(false);
});

test('whatever it is made from, a name is one or there is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (title) => {
      const name = modelNameFrom(title);
      expect(name === undefined || isModelName(name)).toBe(true);
    }),
  );
});
