import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from './parse-config.ts';

test('reads the numbers that Python writes and JSON does not have', () => {
  const text =
    '{ "lambda_min_clipped": -Infinity, "most": [Infinity, NaN], "is": "-Infinity \\" NaN" }';
  expect(parseConfig(text)).toEqual({
    lambda_min_clipped: -Infinity,
    most: [Infinity, null],
    is: '-Infinity " NaN',
  });
});

test('reads all other JSON as it is', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseConfig(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each(['{', '{"a": Infinite}', '{"a": --Infinity}', '{"a": "NaN}', 'xNaN'])(
  'refuses %s',
  (text) => {
    expect(() => parseConfig(text)).toThrow(SyntaxError);
  },
);
