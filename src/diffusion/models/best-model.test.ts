import { expect, test } from 'vitest';

import { bestModel, operationsOfAll } from './best-model.ts';
import { FAMILIES } from './model-folder.ts';
import type { InstalledModel } from './model-store.ts';

const model = (name: string, more: Partial<InstalledModel> = {}): InstalledModel => ({
  name,
  folder: `/models/${name}`,
  family: 'sd',
  complete: true,
  bytes: 1000,
  operations: ['generate', 'edit', 'vary'],
  blends: false,
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

test('what came with Gala is never taken unasked', () => {
  const shipped = model('mini', { family: 'lcm', shipped: true });
  expect(nameOf([shipped], 'generate')).toBeUndefined();
  expect(nameOf([shipped, model('own')], 'generate')).toBe('own');
  expect(operationsOfAll([shipped])).toEqual([]);
});

test('every family has a place of its own, behind those that draw sooner', () => {
  const sooner = ['lcm', 'turbo', 'sdxl-turbo', 'sdxl-lcm', 'sd', 'sdxl'] as const;
  const all = FAMILIES.map((family) => model(family, { family })).toReversed();
  for (const family of sooner) {
    expect(nameOf(all, 'generate')).toBe(family);
    all.splice(
      all.findIndex(({ name }) => name === family),
      1,
    );
  }
  expect(nameOf(all, 'generate')).toBe('stable-unclip');
});

test('variations go to a model that sees what a picture shows, if need be one made for inpainting', () => {
  const lcm = model('lcm', { family: 'lcm' });
  const karlo = model('karlo', { family: 'unclip', blends: true, operations: ['vary'] });
  const painter = model('painter', { family: 'kandinsky', blends: true, inpainting: true });
  expect(nameOf([lcm, karlo], 'vary')).toBe('karlo');
  expect(nameOf([lcm, painter], 'vary')).toBe('painter');
  expect(nameOf([lcm, karlo, painter], 'generate')).toBe('lcm');
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
