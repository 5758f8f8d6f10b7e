import type { EngineRegistry } from '../engines/registry.ts';
import { newImageKey } from '../generation/store-pictures.ts';
import type { Probe } from '../http/dependencies.ts';
import type { Clock } from '../kernel/clock.ts';
import type { ApiKeyRepository } from '../ledger/api-key.ts';
import type { ObjectStore } from '../storage/object-store.ts';

/** How long a look at the store holds: whoever asks often must not keep the disk busy. */
const STORE_PROBE_MS = 5000;

/** A page of most disks: less may fit in where nothing else does. */
const STORE_PROBE_BYTES = 4096;

/** What must work for a picture to be drawn and kept. */
export function wireProbes(parts: {
  readonly keys: ApiKeyRepository;
  readonly store: ObjectStore;
  readonly engines: EngineRegistry;
  readonly clock: Clock;
}): readonly Probe[] {
  return [
    { name: 'database', check: async () => (await parts.keys.count()) >= 0 },
    { name: 'store', check: cached(parts.clock, STORE_PROBE_MS, () => takesObjects(parts.store)) },
    ...parts.engines.all().map((engine) => ({
      name: `engine ${engine.id}`,
      check: async () => (await engine.health()).ok,
    })),
  ];
}

/** Writes an object and deletes it: a full disk still reads well. */
async function takesObjects(store: ObjectStore): Promise<boolean> {
  const key = newImageKey({});
  await store.put(key, new Uint8Array(STORE_PROBE_BYTES), 'image/png');
  await store.delete(key);
  return true;
}

/** The last outcome of `check`, also a failure, until it is `ms` old. */
function cached(clock: Clock, ms: number, check: () => Promise<boolean>): () => Promise<boolean> {
  let last: Promise<boolean> | undefined;
  let at = -Infinity;
  return () => {
    if (last === undefined || clock.now() - at >= ms) {
      at = clock.now();
      last = check();
    }
    return last;
  };
}
