import { expect, test } from 'vitest';

import { GalaError, type Fault } from '../../kernel/errors.ts';
import { check } from '../check.ts';
import { generationRequest } from './generation-request.ts';

const schema = generationRequest('dall-e-2', {
  promptLimit: 1000,
  count: { min: 1, max: 10 },
  sizes: ['256x256', '512x512', '1024x1024'],
  defaultSize: '1024x1024',
  qualities: ['standard'],
});

function faultOf(body: unknown): Fault | undefined {
  try {
    check(schema, body);
    return undefined;
  } catch (error) {
    if (error instanceof GalaError) return error.fault;
    throw error;
  }
}

test('fills in what was left out', () => {
  expect(check(schema, { prompt: 'a cat' })).toEqual({
    prompt: 'a cat',
    model: 'dall-e-2',
    n: 1,
    size: '1024x1024',
    quality: 'standard',
    response_format: 'url',
    user: undefined,
    seed: undefined,
  });
});

test('null means left out, for every parameter', () => {
  const nulls = { model: null, n: null, size: null, quality: null, response_format: null };
  expect(check(schema, { prompt: 'a', ...nulls, user: null, seed: null, style: null })).toEqual(
    check(schema, { prompt: 'a' }),
  );
});

test('takes every value there is', () => {
  const body = {
    prompt: '</svg><script>\u0000',
    model: 'dall-e-2',
    n: 10,
    size: '256x256',
    quality: 'standard',
    response_format: 'b64_json',
    user: '',
    seed: 2 ** 32 - 1,
  };
  expect(check(schema, body)).toEqual(body);
});

const wrongType = (param: string, expected: string, got: string) => ({
  code: 'wrong_type',
  facts: { param, expected, got },
});

test.each<[string, unknown, unknown]>([
  ['no object', [], { code: 'unparsable_json', facts: {} }],
  ['no body', undefined, { code: 'unparsable_json', facts: {} }],
  ['a null', null, { code: 'unparsable_json', facts: {} }],
  ['no prompt', {}, { code: 'missing_parameter', facts: { param: 'prompt' } }],
  ['a null prompt', { prompt: null }, { code: 'missing_parameter', facts: { param: 'prompt' } }],
  ['an empty prompt', { prompt: '' }, { code: 'empty_string', facts: { param: 'prompt' } }],
  ['a prompt of another type', { prompt: ['a'] }, wrongType('prompt', 'a string', 'an array')],
  [
    'a prompt that is too long',
    { prompt: 'a'.repeat(1001) },
    { code: 'prompt_too_long', facts: { max: 1000, length: 1001, model: 'dall-e-2' } },
  ],
  [
    'n = 0',
    { prompt: 'a', n: 0 },
    { code: 'integer_below_min', facts: { param: 'n', min: 1, got: 0 } },
  ],
  [
    'n = 11',
    { prompt: 'a', n: 11 },
    { code: 'integer_above_max', facts: { param: 'n', max: 10, got: 11 } },
  ],
  [
    'n = 1e30',
    { prompt: 'a', n: 1e30 },
    { code: 'integer_above_max', facts: { param: 'n', max: 10, got: 1e30 } },
  ],
  ['n = 1.5', { prompt: 'a', n: 1.5 }, wrongType('n', 'an integer', 'a decimal number')],
  ['n = 1e400', { prompt: 'a', n: Infinity }, wrongType('n', 'an integer', 'a decimal number')],
  ['n = "2"', { prompt: 'a', n: '2' }, wrongType('n', 'an integer', 'a string')],
  ['n = true', { prompt: 'a', n: true }, wrongType('n', 'an integer', 'a boolean')],
  [
    'an unknown size',
    { prompt: 'a', size: '300x300' },
    {
      code: 'size_not_supported',
      facts: { model: 'dall-e-2', size: '300x300', supported: ['256x256', '512x512', '1024x1024'] },
    },
  ],
  [
    'a size of another type',
    { prompt: 'a', size: 512 },
    wrongType('size', 'a string', 'an integer'),
  ],
  [
    'an unknown format',
    { prompt: 'a', response_format: 'png' },
    {
      code: 'invalid_value',
      facts: { param: 'response_format', value: 'png', supported: ['url', 'b64_json'] },
    },
  ],
  [
    'a quality of another model',
    { prompt: 'a', quality: 'hd' },
    { code: 'invalid_value', facts: { param: 'quality', value: 'hd', supported: ['standard'] } },
  ],
  [
    'a quality of another type',
    { prompt: 'a', quality: {} },
    wrongType('quality', 'a string', 'an object'),
  ],
  [
    'style',
    { prompt: 'a', style: 'vivid' },
    { code: 'unknown_parameter', facts: { param: 'style' } },
  ],
  [
    'seed = -1',
    { prompt: 'a', seed: -1 },
    { code: 'integer_below_min', facts: { param: 'seed', min: 0, got: -1 } },
  ],
  [
    'seed = 2³²',
    { prompt: 'a', seed: 2 ** 32 },
    { code: 'integer_above_max', facts: { param: 'seed', max: 2 ** 32 - 1, got: 2 ** 32 } },
  ],
  ['a user of another type', { prompt: 'a', user: 7 }, wrongType('user', 'a string', 'an integer')],
  [
    'a key with a meaning in JavaScript',
    JSON.parse('{"prompt": "a", "__proto__": {"n": 2}}'),
    { code: 'unknown_parameter', facts: { param: '__proto__' } },
  ],
])('refuses %s', (_name, body, expected) => {
  expect(faultOf(body)).toEqual(expected);
});

test('a prompt is counted in code points', () => {
  expect(faultOf({ prompt: '🐈'.repeat(1000) })).toBeUndefined();
  expect(faultOf({ prompt: '🐈'.repeat(1001) })?.facts).toMatchObject({ length: 1001 });
});

test('of several mistakes, the one answered is always the same', () => {
  const body: Record<string, unknown> = {
    size: '1x1',
    n: 0,
    response_format: 'x',
    zeta: 1,
    alpha: 2,
  };
  expect(faultOf(body)).toMatchObject({ code: 'unknown_parameter', facts: { param: 'zeta' } });
  delete body['zeta'];
  delete body['alpha'];
  expect(faultOf(body)).toMatchObject({ code: 'missing_parameter' });
  body['prompt'] = 'a'.repeat(2000);
  expect(faultOf(body)).toMatchObject({ code: 'integer_below_min' });
  delete body['n'];
  expect(faultOf(body)).toMatchObject({ code: 'invalid_value' });
  delete body['response_format'];
  expect(faultOf(body)).toMatchObject({ code: 'prompt_too_long' });
  body['prompt'] = 'a';
  expect(faultOf(body)).toMatchObject({ code: 'size_not_supported' });
});
