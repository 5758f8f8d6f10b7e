import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { describeModel } from './describe-model.ts';

const described = (path: string) =>
  describeModel('m', fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

test('mini introduces itself with prompts that name what it says it knows', async () => {
  const { introduction, usual } = await described('models/mini');
  expect(usual).toEqual({ steps: 20, guidance: 5 });
  expect(introduction?.examples.length).toBeGreaterThan(3);
  for (const prompt of introduction?.examples ?? []) {
    const [, colour, thing] = /^an? (\w+) (\w+)/.exec(prompt) ?? [];
    expect(introduction?.about).toContain(colour);
    expect(introduction?.about).toContain(thing);
  }
});

test.for([
  { path: 'sd1', usual: { steps: 25, guidance: 7.5 } },
  { path: 'turbo', usual: { steps: 4 } },
  { path: 'lcm', usual: { steps: 4, guidance: 8.5 } },
])('what $path usually takes is that of its family, and it tells nothing else', async (model) => {
  const found = await described(`test/golden/diffusion/models/${model.path}`);
  expect(found.usual).toEqual(model.usual);
  expect(found.introduction).toBeUndefined();
});
