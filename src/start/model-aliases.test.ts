import { expect, test } from 'vitest';

import { DEFAULT_BINDINGS } from '../catalogue/catalogue.ts';
import { bindingsWith } from './model-aliases.ts';

test('an alias comes behind the models, drawn by the engine of the one it is like', () => {
  expect(bindingsWith([{ id: 'our-painter', like: 'dall-e-3' }])).toEqual([
    ...DEFAULT_BINDINGS,
    { id: 'our-painter', engine: 'collage', like: 'dall-e-3' },
  ]);
});

test.each([
  ['our-painter', 'dall-e-9', 'There is no model dall-e-9 that our-painter could be like'],
  ['our-painter', 'old-painter', 'There is no model old-painter'],
  ['dall-e-2', 'dall-e-3', 'dall-e-2 is a model already'],
])('%s=%s keeps the server from starting', (id, like, reason) => {
  const aliases = [
    { id: 'old-painter', like: 'dall-e-2' },
    { id, like },
  ];
  expect(() => bindingsWith(aliases)).toThrow(
    expect.objectContaining({
      name: 'StartUpError',
      problem: 'model_alias_unusable',
      message: expect.stringContaining(reason) as string,
    }),
  );
});
