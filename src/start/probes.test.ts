import { expect, test } from 'vitest';

import { createEngineRegistry } from '../engines/registry.ts';
import { fault } from '../kernel/errors.ts';
import type { ApiKeyRepository } from '../ledger/api-key.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { wireProbes } from './probes.ts';

/** The probe of a store that counts what happens to it, and a clock to turn. */
function storeProbe(state: { full: boolean }) {
  const time = { now: 1000 };
  const objects = new Set<string>();
  let puts = 0;
  const store = {
    async put(key: string) {
      puts++;
      if (state.full) throw fault('storage_full', {});
      objects.add(key);
    },
    async delete(key: string) {
      objects.delete(key);
    },
  } as unknown as ObjectStore;
  const probes = wireProbes({
    keys: {} as ApiKeyRepository,
    store,
    engines: createEngineRegistry([]),
    clock: { now: () => time.now },
  });
  const probe = probes.find(({ name }) => name === 'store')!;
  return { check: () => probe.check(), time, objects, puts: () => puts };
}

test('the store is ready when it takes an object, which is not left behind', async () => {
  const { check, objects, puts } = storeProbe({ full: false });
  expect(await check()).toBe(true);
  expect({ puts: puts(), left: objects.size }).toEqual({ puts: 1, left: 0 });
});

test('a full store is not ready, until some seconds after it has room again', async () => {
  const state = { full: true };
  const { check, time, puts } = storeProbe(state);
  await expect(check()).rejects.toMatchObject({ fault: { code: 'storage_full' } });
  state.full = false;
  await expect(check()).rejects.toThrow('storage_full');
  expect(puts()).toBe(1);
  time.now += 5000;
  expect(await check()).toBe(true);
  expect(puts()).toBe(2);
});

test('those who ask together share one look', async () => {
  const { check, puts } = storeProbe({ full: false });
  expect(await Promise.all([check(), check(), check()])).toEqual([true, true, true]);
  expect(puts()).toBe(1);
});
