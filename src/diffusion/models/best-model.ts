import { OPERATIONS, type Operation } from '../../kernel/image-task.ts';
import type { Family } from './model-folder.ts';
import type { InstalledModel } from './model-store.ts';

/**
 * Families by how good a picture they draw in the time people wait for one without a graphics card: four
 * steps, one to four, twenty with two evaluations each.
 */
const BY_FAMILY: readonly Family[] = ['lcm', 'turbo', 'sd'];

/**
 * What `auto` stands for: the best of the installed models for an operation, or `undefined` when none can
 * do it. Edits go to a model made for inpainting where there is one, everything else to one that is not;
 * then the family decides, then whether the model can do all else as well, so that fewer models need to
 * be loaded, then the smaller one, then the name.
 */
export function bestModel(
  models: readonly InstalledModel[],
  operation: Operation,
): InstalledModel | undefined {
  const able = models.filter(
    ({ complete, family, operations }) =>
      complete && family !== undefined && operations.includes(operation),
  );
  return able.toSorted((a, b) => compare(rank(a, operation), rank(b, operation)))[0];
}

/** What the installed models can do between them, bound by `auto`. */
export function operationsOfAll(models: readonly InstalledModel[]): readonly Operation[] {
  return OPERATIONS.filter((operation) => bestModel(models, operation) !== undefined);
}

type Rank = readonly [suits: number, family: number, lacks: number, bytes: number, name: string];

function rank(model: InstalledModel, operation: Operation): Rank {
  const suits = model.inpainting === (operation === 'edit') ? 0 : 1;
  const family = BY_FAMILY.findIndex((known) => known === model.family);
  return [suits, family, -model.operations.length, model.bytes, model.name];
}

function compare(a: Rank, b: Rank): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
