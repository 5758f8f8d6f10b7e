import { expect, test } from 'vitest';

import { namesOf } from './model-names.ts';

test.each([
  ['dall-e-2', 'dall-e-2', ['openai/dall-e-2']],
  ['gpt-image-1', 'openai/gpt-image-1', ['gpt-image-1']],
  [
    'gpt-image-1.5',
    'openai/gpt-image-1-5',
    ['gpt-image-1-5', 'gpt-image-1.5', 'openai/gpt-image-1.5'],
  ],
  ['chatgpt-image-latest', 'openai/chatgpt-image-latest', ['chatgpt-image-latest']],
  ['house-painter', 'house-painter', []],
])('%s is %s', (served, id, aliases) => {
  expect(namesOf(served)).toEqual({ id, aliases });
});
