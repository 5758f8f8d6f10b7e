import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import type { Config } from '../config/config.ts';
import type { EngineRegistry } from '../engines/registry.ts';
import { abilitiesOf } from './bindings.ts';
import { modelsFolder, SHIPPED_MODELS } from './data-layout.ts';
import { wireEngines } from './engines.ts';
import { openCatalogue } from './live-catalogue.ts';

/** The models that this process can draw with, without a server. */
export interface ModelsHere {
  readonly catalogue: Catalogue;
  readonly engines: EngineRegistry;
  /** The longest edge in pixels that a model draws. */
  longestEdge(model: Model): number;
  close(): Promise<void>;
}

/**
 * Nothing is loaded before something is drawn.
 * @throws StartUpError `model_alias_unusable`.
 * @throws Error when the bindings cannot be used: nobody is there to go on with earlier ones.
 */
export async function openModelsHere(config: Config): Promise<ModelsHere> {
  const engines = wireEngines(config);
  let trouble: unknown;
  const catalogue = await openCatalogue({
    engines,
    aliases: config.modelAliases,
    modelsFolder: modelsFolder(config),
    shippedFolder: SHIPPED_MODELS,
    onTrouble: (error) => {
      trouble = error;
    },
  });
  if (trouble !== undefined) throw trouble;
  return {
    catalogue,
    engines,
    longestEdge(model) {
      const able = abilitiesOf(engines, model);
      return 'trouble' in able ? Infinity : able.maxEdge;
    },
    async close() {
      await catalogue.close();
      await Promise.all(engines.all().map((engine) => engine.close()));
    },
  };
}
