import { DEFAULT_BINDINGS, createCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { DEFAULT_PRICES, type PriceList } from '../catalogue/price-list.ts';
import { createCollageEngine } from '../engines/collage/collage-engine.ts';
import { createEngineRegistry, type EngineRegistry } from '../engines/registry.ts';

/** Every engine of this process. Making them loads nothing yet. */
export function wireEngines(options: { readonly workers: number }): EngineRegistry {
  return createEngineRegistry([createCollageEngine({ workers: options.workers })]);
}

/**
 * The models that these engines draw.
 * @throws Error when a model is bound to an engine that is not among them.
 */
export function wireCatalogue(
  engines: EngineRegistry,
  prices: PriceList = DEFAULT_PRICES,
): Catalogue {
  return createCatalogue(DEFAULT_BINDINGS, (id) => engines.get(id).abilities.operations, prices);
}
