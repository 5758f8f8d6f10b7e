import type { EngineRegistry } from '../engines/registry.ts';
import type { Probe } from '../http/dependencies.ts';
import type { ApiKeyRepository } from '../ledger/api-key.ts';
import type { ObjectStore } from '../storage/object-store.ts';

/** What must work for a picture to be drawn and kept. */
export function wireProbes(parts: {
  readonly keys: ApiKeyRepository;
  readonly store: ObjectStore;
  readonly engines: EngineRegistry;
}): readonly Probe[] {
  return [
    { name: 'database', check: async () => (await parts.keys.count()) >= 0 },
    {
      name: 'store',
      check: async () => (await parts.store.stat('images/probe.png')) === undefined,
    },
    ...parts.engines.all().map((engine) => ({
      name: `engine ${engine.id}`,
      check: async () => (await engine.health()).ok,
    })),
  ];
}
