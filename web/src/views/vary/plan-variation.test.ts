import { expect, test } from 'vitest';

import { planVariation } from './plan-variation.ts';

const picture = { name: 'a.png', blob: new Blob() };
const plan = (count: number) =>
  planVariation({
    operation: 'vary',
    body: { model: 'karlo', blend: 0.3, n: 2 },
    images: Array.from({ length: count }, () => picture),
  });

test('a blend is sent with two pictures, and with one it is not', () => {
  expect(plan(2).body).toEqual({ model: 'karlo', blend: 0.3, n: 2 });
  expect(plan(1).body).toEqual({ model: 'karlo', n: 2 });
});
