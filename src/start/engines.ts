import { createCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { DEFAULT_PRICES, type PriceList } from '../catalogue/price-list.ts';
import { createCollageEngine } from '../engines/collage/collage-engine.ts';
import { createEngineRegistry, type EngineRegistry } from '../engines/registry.ts';
import type { ModelAlias } from '../config/config.ts';
import { bindingsWith } from './model-aliases.ts';

/** Every engine of this process. Making them loads nothing yet. */
export function wireEngines(options: { readonly workers: number }): EngineRegistry {
  return createEngineRegistry([createCollageEngine({ workers: options.workers })]);
}

/**
 * The models that these engines draw, under their own ids and those of the operator.
 * @throws StartUpError `model_alias_unusable`.
 * @throws Error when a model is bound to an engine that is not among them.
 */
export function wireCatalogue(
  engines: EngineRegistry,
  aliases: readonly ModelAlias[],
  prices: PriceList = DEFAULT_PRICES,
): Catalogue {
  return createCatalogue(
    bindingsWith(aliases),
    (id) => engines.get(id).abilities.operations,
    prices,
  );
}
