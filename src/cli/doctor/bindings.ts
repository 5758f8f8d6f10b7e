import type { Config } from '../../config/config.ts';
import { boundModels } from '../../start/bound-models.ts';
import { openModelsHere } from '../../start/models-here.ts';
import { notice, ok, type Check } from './check.ts';

/** Which ids local models draw, and whether they can. */
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
    return ok(bound.map(({ id, by }) => `${id} by ${by.join(' and ')}`).join(', '));
  } finally {
    await here.close();
  }
}
