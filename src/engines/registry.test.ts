import { expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { createEngineRegistry } from './registry.ts';

const engine = (id: string): Engine => ({
  id,
  abilities: { operations: ['generate'], maxEdge: 1, parallel: 1 },
  draw: () => Promise.reject(new Error('not asked to draw here')),
  health: async () => ({ ok: true, detail: id }),
  close: async () => undefined,
});

test('finds engines by id and says which one is missing', () => {
  const engines = [engine('collage'), engine('upstream')];
  const registry = createEngineRegistry(engines);
  expect(registry.get('upstream')).toBe(engines[1]);
  expect(registry.all()).toEqual(engines);
  expect(() => registry.get('diffusion')).toThrow('"diffusion"');
});

test('two engines cannot share an id', () => {
  expect(() => createEngineRegistry([engine('collage'), engine('collage')])).toThrow('share');
});
