import type { Config } from '../config/config.ts';
import { openModelsHere } from './models-here.ts';

/** The longest edge in pixels that a model draws in this process; `undefined` for unknown models. */
export async function longestEdge(modelId: string, config: Config): Promise<number | undefined> {
  const here = await openModelsHere(config);
  try {
    const model = here.catalogue.find(modelId);
    return model && here.longestEdge(model);
  } finally {
    await here.close();
  }
}
