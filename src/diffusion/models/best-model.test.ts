import { expect, test } from 'vitest';

import { bestModel, operationsOfAll } from './best-model.ts';
import type { InstalledModel } from './model-store.ts';

const model = (name: string, more: Partial<InstalledModel> = {}): InstalledModel => ({
  name,
  folder: `/models/${name}`,
  family: 'sd',
  complete: true,
  bytes: 1000,
  operations: ['generate', 'edit', 'vary'],
  inpainting: false,
  ...more,
});

const nameOf = (models: readonly InstalledModel[], operation: 'generate' | 'edit' | 'vary') =>
  bestModel(models, operation)?.name;

test('the family that draws well in the least time comes first', () => {
  const all = [model('sd'), model('turbo', { family: 'turbo' }), model('lcm', { family: 'lcm' })];
  expect(nameOf(all, 'generate')).toBe('lcm');
  expect(nameOf(all.slice(0, 2), 'vary')).toBe('turbo');
});

test('edits go to a model made for inpainting, all else to one that is not', () => {
  const all = [model('lcm', { family: 'lcm' }), model('painter', { inpainting: true })];
  expect(nameOf(all, 'edit')).toBe('painter');
  expect(nameOf(all, 'generate')).toBe('lcm');
  expect(nameOf([all[1]!], 'generate')).toBe('painter');
});

test('what cannot do it, is half fetched or cannot be read is passed over', () => {
  const all = [
    model('plain', { family: 'lcm', operations: ['generate'] }),
    model('half', { family: undefined, complete: false, operations: [] }),
    model('odd', { family: undefined, trouble: 'It is a FLUX.' }),
    model('whole'),
  ];
  expect(nameOf(all, 'edit')).toBe('whole');
  expect(bestModel(all.slice(0, 3), 'edit')).toBeUndefined();
  expect(operationsOfAll(all.slice(0, 3))).toEqual(['generate']);
});

test('of equals the one that can do more, then the smaller, then the first by name', () => {
  expect(nameOf([model('a', { operations: ['generate'] }), model('b')], 'generate')).toBe('b');
  expect(nameOf([model('a'), model('b', { bytes: 10 })], 'generate')).toBe('b');
  expect(nameOf([model('b'), model('a')], 'generate')).toBe('a');
});
