import { expect, test } from 'vitest';

import { ruleOf } from './field-rule.ts';

const listed = ['1024x1024', 'auto'];
const free = {
  multiple_of: 16,
  longest_edge: 3840,
  most_ratio: 3,
  least_pixels: 655_360,
  most_pixels: 8_294_400,
};
const text = { type: 'string', maxLength: 20 };

test('that a field may be null says nothing of what it takes', () => {
  const flag = { kind: 'flag' };
  expect(ruleOf({ type: ['boolean', 'null'] })).toEqual(flag);
  expect(ruleOf({ anyOf: [{ type: 'boolean' }, { type: 'null' }] })).toEqual(flag);
  expect(ruleOf({ anyOf: [{ enum: ['a', null] }, { type: 'null' }] })).toEqual({
    kind: 'choice',
    values: ['a'],
  });
});

test('sizes are a choice of those listed, with bounds only where any other is taken, too', () => {
  expect(ruleOf({ enum: listed }, free)).toEqual({ kind: 'size', listed, free: null });
  expect(ruleOf({ anyOf: [{ enum: listed }, text] }, free)).toEqual({ kind: 'size', listed, free });
});

test('no control is made for what nobody could fill in', () => {
  expect(ruleOf({ anyOf: [{ enum: ['a'] }, text] })).toBeUndefined();
  expect(ruleOf({ type: 'array' })).toBeUndefined();
  expect(ruleOf({ type: ['string', 'integer'] })).toBeUndefined();
  expect(ruleOf({ type: 'object', additionalProperties: true })).toBeUndefined();
});

test('what a schema leaves open has no bounds', () => {
  expect(ruleOf({ type: 'integer' })).toEqual({
    kind: 'number',
    whole: true,
    least: -Infinity,
    most: Infinity,
  });
  expect(ruleOf({ type: 'string' })).toEqual({
    kind: 'text',
    least: 0,
    most: Infinity,
    pattern: undefined,
  });
});
