import type { Config } from '../config/config.ts';
import { parseSize, type Size } from '../kernel/size.ts';
import { openModelsHere } from './models-here.ts';

/** What a model draws in this process, as far as a command must know before it asks for anything. */
export interface ModelHere {
  /** In pixels. */
  readonly longestEdge: number;
  /** `undefined` where it depends on the request. */
  readonly usualSize: Size | undefined;
  /** Whether it changes a picture as a whole where nothing says which part is meant. */
  readonly editsWholly: boolean;
}

/** What is known of a model; `undefined` for those that nobody draws here. */
export async function findModelHere(id: string, config: Config): Promise<ModelHere | undefined> {
  const here = await openModelsHere(config);
  try {
    const model = here.catalogue.find(id);
    if (!model) return undefined;
    const { defaultSize, gpt, anyPictures = false } = model.rules;
    return {
      longestEdge: here.longestEdge(model),
      usualSize: parseSize(defaultSize),
      editsWholly: gpt !== undefined || anyPictures,
    };
  } finally {
    await here.close();
  }
}
