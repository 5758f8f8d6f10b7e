import { createCatalogue } from '../catalogue/catalogue.ts';
import { wireEngines } from './engines.ts';

/** The longest edge in pixels that a model draws in this process; `undefined` for unknown models. */
export function longestEdge(modelId: string): number | undefined {
  const model = createCatalogue().find(modelId);
  return model && wireEngines({ workers: 1 }).get(model.engine).abilities.maxEdge;
}
