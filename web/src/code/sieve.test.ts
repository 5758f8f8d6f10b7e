import { expect, test } from 'vitest';

import { always, HARMLESS, sift, TAKEN } from './sieve.ts';

const RULES = {
  prompt: { most: { of: 'prompt', is: 3 } },
  n: { most: { of: 'n', is: 4 } },
  size: { values: ['512x512'] },
  style: always('vivid'),
  user: HARMLESS,
  seed: TAKEN,
} as const;

test('what a dialect takes stays, in the order of the request', () => {
  const body = { seed: 7, size: '512x512', n: 4, prompt: 'cat' };
  expect(sift(body, RULES)).toEqual({ parameters: body, reasons: [], notes: [] });
});

test('what it does anyway need not be said, and what it cannot do otherwise is told', () => {
  expect(sift({ style: 'vivid' }, RULES).parameters).toEqual({});
  expect(sift({ style: 'vivid' }, RULES).reasons).toEqual([]);
  expect(sift({ style: 'natural' }, RULES).reasons).toEqual([
    { why: 'parameter', parameter: 'style' },
  ]);
});

test('another value, more than it takes, and what it does not know are reasons against it', () => {
  const { reasons } = sift({ size: '1x1', n: 5, colour: 'red', toString: 1 }, RULES);
  expect(reasons).toEqual([
    { why: 'value', parameter: 'size', value: '"1x1"' },
    { why: 'most', of: 'n', most: 4 },
    { why: 'parameter', parameter: 'colour' },
    { why: 'parameter', parameter: 'toString' },
  ]);
});

test('a text is as long as it has characters, whatever they take', () => {
  expect(sift({ prompt: '🦊🦊🦊' }, RULES).reasons).toEqual([]);
  expect(sift({ prompt: '🦊🦊🦊🦊' }, RULES).reasons).toEqual([
    { why: 'most', of: 'prompt', most: 3 },
  ]);
});

test('what is harmless is left out and told', () => {
  const { parameters, notes } = sift({ user: 'ada' }, RULES);
  expect([parameters, notes]).toEqual([{}, [{ about: 'left out', parameter: 'user' }]]);
});
