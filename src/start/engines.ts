import { createCollageEngine } from '../engines/collage/collage-engine.ts';
import { createEngineRegistry, type EngineRegistry } from '../engines/registry.ts';

/** Every engine of this process. Making them loads nothing yet. */
export function wireEngines(options: { readonly workers: number }): EngineRegistry {
  return createEngineRegistry([createCollageEngine({ workers: options.workers })]);
}
