import { expect, test } from 'vitest';

import { alternatives } from './alternatives.ts';

const schema = (model: object, prompt: object = {}) => ({ properties: { model, prompt } });

test('models with the same rules are one alternative that names them all', () => {
  expect(
    alternatives([schema({ const: 'a' }), schema({ const: 'b' }), schema({ const: 'c' })]),
  ).toEqual(schema({ enum: ['a', 'b', 'c'] }));
  expect(alternatives([schema({ enum: ['a', 'x/a'] }), schema({ enum: ['b'] })])).toEqual(
    schema({ enum: ['a', 'x/a', 'b'] }),
  );
  expect(alternatives([schema({ examples: ['a'] }), schema({ examples: ['b'] })])).toEqual(
    schema({ examples: ['a', 'b'] }),
  );
});

test('models with other rules are others, in the order in which they come', () => {
  const strict = { maxLength: 9 };
  expect(
    alternatives([schema({ const: 'a' }), schema({ const: 'b' }, strict), schema({ const: 'c' })]),
  ).toEqual({ anyOf: [schema({ enum: ['a', 'c'] }), schema({ const: 'b' }, strict)] });
});
