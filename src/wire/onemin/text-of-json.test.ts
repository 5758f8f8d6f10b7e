import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { textOfJson } from './text-of-json.ts';

function nested(depth: number): object {
  let value: object = {};
  for (let i = 1; i < depth; i++) value = i % 2 === 0 ? { value } : [value];
  return value;
}

test('what is nested no deeper than allowed is written, what is deeper is not', () => {
  expect(textOfJson(nested(8), 8)).toBe(JSON.stringify(nested(8)));
  expect(textOfJson(nested(9), 8)).toBeUndefined();
  expect(textOfJson(nested(500_000), 8)).toBeUndefined();
});

test('it is the JSON of whatever came as JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
      expect(textOfJson(value, 8)).toBe(JSON.stringify(value));
    }),
  );
});
