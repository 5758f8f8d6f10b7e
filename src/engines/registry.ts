import type { Engine } from './engine.ts';

/** The engines of this process, by id. */
export interface EngineRegistry {
  /** @throws Error when the catalogue names an engine that was never wired: a bug, shown as such. */
  get(id: string): Engine;
  all(): readonly Engine[];
}

/** @throws Error when two engines claim the same id. */
export function createEngineRegistry(engines: readonly Engine[]): EngineRegistry {
  const byId = new Map(engines.map((engine) => [engine.id, engine]));
  if (byId.size !== engines.length) throw new Error('two engines share an id');
  return {
    get(id) {
      const engine = byId.get(id);
      if (!engine) throw new Error(`no engine is called ${JSON.stringify(id)}`);
      return engine;
    },
    all: () => engines,
  };
}
