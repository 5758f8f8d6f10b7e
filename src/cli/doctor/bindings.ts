import type { Config } from '../../config/config.ts';
import { ModelFault } from '../../diffusion/faults.ts';
import { createModelStore } from '../../diffusion/models/create-model-store.ts';
import { inspectModel } from '../../diffusion/models/inspect-model.ts';
import type { ModelStore } from '../../diffusion/models/model-store.ts';
import { boundModels, type BoundModel } from '../../start/bound-models.ts';
import { modelsFolder, SHIPPED_MODELS } from '../../start/data-layout.ts';
import { openModelsHere } from '../../start/models-here.ts';
import { notice, ok, type Check } from './check.ts';

/** Which ids local models draw, and whether they can: their files are looked at, as before they are loaded. */
export function bindingsCheck(config: Config): Check {
  return { name: 'bound models', run: () => lookAtBindings(config) };
}

async function lookAtBindings(config: Config) {
  const here = await openModelsHere(config);
  try {
    const bound = boundModels(here.catalogue);
    if (bound.length === 0) return ok('none: the embedded engine draws every id');
    const [unusable] = bound.filter(({ trouble }) => trouble !== undefined);
    if (unusable) return notice(`${unusable.id}: ${unusable.trouble}`);
    const store = createModelStore(modelsFolder(config), SHIPPED_MODELS);
    const spoiled = await firstSpoiled(bound, store);
    if (spoiled !== undefined) return notice(spoiled);
    return ok(bound.map(({ id, by }) => `${id} by ${by.join(' and ')}`).join(', '));
  } finally {
    await here.close();
  }
}

/** What is wrong with a model that draws some id, for which ids; the first that is found. */
async function firstSpoiled(
  bound: readonly BoundModel[],
  store: ModelStore,
): Promise<string | undefined> {
  for (const name of new Set(bound.flatMap(({ by }) => by))) {
    try {
      const { folder } = await store.find(name);
      await inspectModel(folder, name);
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      const ids = bound.filter(({ by }) => by.includes(name)).map(({ id }) => id);
      return `${ids.join(', ')}: ${error.message}`;
    }
  }
  return undefined;
}
