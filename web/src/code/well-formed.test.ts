import { expect, test } from 'vitest';

import { wellFormed } from './well-formed.ts';

test('a half of a character becomes the sign for what cannot be shown, whole ones stay', () => {
  const body = { prompt: 'a\ud83e b\udd8a 🦊', tools: [{ text: '\ud800' }] };
  expect(wellFormed(body)).toEqual({
    prompt: 'a\ufffd b\ufffd 🦊',
    tools: [{ text: '\ufffd' }],
  });
});

test('what is undefined is not there', () => {
  expect(Object.keys(wellFormed({ n: undefined, seed: 0 }))).toEqual(['seed']);
});
