import type { Config } from '../config/config.ts';
import { createCollageEngine } from '../engines/collage/collage-engine.ts';
import { createDiffusionEngine } from '../engines/diffusion/diffusion-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { createEngineRegistry, type EngineRegistry } from '../engines/registry.ts';
import { modelsFolder, SHIPPED_MODELS } from './data-layout.ts';

const GIGABYTE = 1024 ** 3;
const MINUTE_MS = 60_000;

/** The embedded engine, which needs nothing but itself. */
export function wireEmbeddedEngine(options: { readonly workers: number }): Engine {
  return createCollageEngine(options);
}

/**
 * Every engine of this process. Making them loads nothing yet. That of local models is always among them,
 * also before there are any: they come, and are bound, while a server runs.
 */
export function wireEngines(config: Config): EngineRegistry {
  const memory = config.modelMemoryGb;
  return createEngineRegistry([
    wireEmbeddedEngine(config),
    createDiffusionEngine({
      modelsFolder: modelsFolder(config),
      shippedFolder: SHIPPED_MODELS,
      device: config.device,
      threads: config.modelThreads,
      memory: memory === undefined ? undefined : memory * GIGABYTE,
      idleMs: config.modelIdleMinutes * MINUTE_MS,
      batch: config.modelBatch,
    }),
  ]);
}
