import { expect, test } from 'vitest';
import { z } from 'zod';

import { GalaError, type Fault } from '../kernel/errors.ts';
import { check, checkAll } from './check.ts';

function faultOf(schema: z.ZodType, body: unknown): Fault | undefined {
  try {
    check(schema, body);
    return undefined;
  } catch (error) {
    if (error instanceof GalaError) return error.fault;
    throw error;
  }
}

test('a number beyond all that can be counted has a bound, whether the field has one or not', () => {
  const aboveOf = (max: number) => ({
    code: 'integer_above_max',
    facts: { param: 'n', max, got: 1e300 },
  });
  expect(faultOf(z.strictObject({ n: z.int().min(1).max(10) }), { n: 1e300 })).toEqual(aboveOf(10));
  expect(faultOf(z.strictObject({ n: z.int().min(1) }), { n: 1e300 })).toEqual(
    aboveOf(Number.MAX_SAFE_INTEGER),
  );
});

test('an object of any keys is an object in errors, too', () => {
  const schema = z.strictObject({ text: z.record(z.string(), z.unknown()) });
  for (const [text, got] of [
    ['x', 'a string'],
    [[], 'an array'],
  ] as const) {
    expect(faultOf(schema, { text })).toEqual({
      code: 'wrong_type',
      facts: { param: 'text', expected: 'an object', got },
    });
  }
});

test('null is left out of objects, and named in lists', () => {
  const schema = z.strictObject({ names: z.array(z.string()).optional() });
  expect(faultOf(schema, { names: null })).toBeUndefined();
  expect(faultOf(schema, { names: [null] })).toEqual({
    code: 'wrong_type',
    facts: { param: 'names[0]', expected: 'a string', got: 'null' },
  });
});

test.each<{ readonly text: unknown }>([
  { text: { length: -1, toString: 1 } },
  { text: { length: 9 } },
  { text: [] },
  { text: Array.from({ length: 9 }, () => ({ toString: 1 })) },
])('of what is no text nothing is said but that: %j', (body) => {
  const got = Array.isArray(body.text) ? 'an array' : 'an object';
  const fault = { code: 'wrong_type', facts: { param: 'text', expected: 'a string', got } };
  const schema = z.strictObject({ text: z.string().min(1).max(5) });
  expect(() => checkAll(schema, body)).toThrow(
    expect.objectContaining({ fault: { code: 'invalid_parameters', facts: { faults: [fault] } } }),
  );
});
