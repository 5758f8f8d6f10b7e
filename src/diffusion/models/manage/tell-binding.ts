import type { IdBinding } from '../../../catalogue/local-models.ts';
import { OPERATIONS, type Operation } from '../../../kernel/image-task.ts';
import { bestModel } from '../best-model.ts';
import { AUTO, type BoundIds } from '../bindings-file.ts';
import type { InstalledModel } from '../model-store.ts';

/** What was bound, and what draws by it at present. */
export function tellBindings(
  bindings: BoundIds,
  installed: readonly InstalledModel[],
): readonly IdBinding[] {
  return Object.entries(bindings).map(([id, { engine, model, like }]) => {
    const named = (operation: Operation) =>
      installed.find((one) => one.name === model && one.operations.includes(operation));
    const drawsNow: Partial<Record<Operation, string | null>> = {};
    if (engine === 'diffusion') {
      for (const operation of OPERATIONS) {
        const found = model === AUTO ? bestModel(installed, operation) : named(operation);
        drawsNow[operation] = found?.name ?? null;
      }
    }
    return { id, engine, model: model ?? null, like: like ?? null, drawsNow };
  });
}

/** The ids that a model draws at present, or would if it were whole. */
export function idsDrawnBy(bindings: readonly IdBinding[], name: string): readonly string[] {
  return bindings
    .filter(({ model, drawsNow }) => model === name || Object.values(drawsNow).includes(name))
    .map(({ id }) => id);
}
