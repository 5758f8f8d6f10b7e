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

test('gives up at once on a text that never ends', () => {
  expect(() => parseConfig(`{"a":"${'\\"'.repeat(500_000)}`)).toThrow(SyntaxError);
});

test('refuses what lies too deep to be written down again', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(() => parseConfig(nested(100_000))).toThrow(SyntaxError);
  expect(parseConfig(nested(50))).toEqual(JSON.parse(nested(50)));
  expect(parseConfig(`"${'['.repeat(1000)}"`)).toBe('['.repeat(1000));
});
