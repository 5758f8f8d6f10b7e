import { expect, test } from 'vitest';
import { readsBriefly } from './reads-briefly.ts';

const part = (config: Readonly<Record<string, unknown>> = {}) => ({ file: '/model.onnx', config });

test.each([
  ['an encoder of whole rows', { text_encoder: part({ max_position_embeddings: 77 }) }, false],
  ['an encoder that does not say', { text_encoder: part() }, false],
  ['an encoder of short rows', { text_encoder: part({ max_position_embeddings: 32 }) }, true],
  ['a prior', { text_encoder: part(), prior: part() }, true],
])('a model with %s reads briefly or not', (_, parts, expected) => {
  expect(readsBriefly({ parts: { unet: part(), ...parts } })).toBe(expected);
});
