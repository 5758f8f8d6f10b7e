import { expect, test } from 'vitest';

import { askedAsIs } from './as-is.ts';

const PREFIX =
  'I NEED to test how the tool works with extremely simple prompts. DO NOT add any detail, just use it AS-IS:';

test('what follows the documented words is the prompt', () => {
  expect(askedAsIs(`${PREFIX} a red cube`)).toBe('a red cube');
  expect(askedAsIs(`${PREFIX}\na red cube `)).toBe('a red cube');
});

test('without them, or with nothing after them, it is a prompt like any other', () => {
  expect(askedAsIs('a red cube')).toBeUndefined();
  expect(askedAsIs(`a red cube. ${PREFIX}`)).toBeUndefined();
  expect(askedAsIs(PREFIX)).toBeUndefined();
});
