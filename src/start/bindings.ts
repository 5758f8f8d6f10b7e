import type { Abilities, Unusable } from '../catalogue/abilities.ts';
import type { Binding, OperationModels } from '../catalogue/catalogue.ts';
import { bestModel } from '../diffusion/models/best-model.ts';
import { AUTO, type BoundIds } from '../diffusion/models/bindings-file.ts';
import type { InstalledModel } from '../diffusion/models/model-store.ts';
import { DIFFUSION } from '../engines/diffusion/diffusion-engine.ts';
import type { EngineRegistry } from '../engines/registry.ts';
import { OPERATIONS } from '../kernel/image-task.ts';

/** Written bindings that cannot be used; the message says which and why. */
class BindingsError extends Error {
  override readonly name = 'BindingsError';
}

/**
 * The bindings of a server: the usual ones, with those that were written in their place or behind them.
 * @throws BindingsError when an id is neither known nor like one that is.
 */
export function withWritten(
  usual: readonly Binding[],
  written: BoundIds,
  installed: readonly InstalledModel[],
): readonly Binding[] {
  const known = new Set(usual.map(({ id }) => id));
  const bindings = new Map(
    Object.entries(written).map(([id, { engine, model, like }]) => {
      if (!known.has(like ?? id)) {
        const ids = [...known].join(', ');
        throw new BindingsError(
          `Nobody knows the rules of ${like ?? id}: say with --like which of ${ids} ${id} is like.`,
        );
      }
      const alias = like !== undefined && !known.has(id) && { like };
      return [id, { id, engine, ...modelsOf(model, installed), ...alias }] as const;
    }),
  );
  const others = [...bindings.values()].filter(({ id }) => !known.has(id));
  return [...usual.map((binding) => bindings.get(binding.id) ?? binding), ...others];
}

/** Of `auto` the best of the installed models for each operation. */
function modelsOf(
  model: string | undefined,
  installed: readonly InstalledModel[],
): Pick<Binding, 'engineModel' | 'engineModels'> {
  if (model !== AUTO) return model === undefined ? {} : { engineModel: model };
  const best: readonly (readonly [string, string])[] = OPERATIONS.flatMap((operation) => {
    const found = bestModel(installed, operation);
    return found ? [[operation, found.name] as const] : [];
  });
  const engineModels: OperationModels = Object.fromEntries(best);
  return { engineModel: best[0]?.[1] ?? AUTO, engineModels };
}

/**
 * Every local model under its own name, where nothing else has that name. One that cannot draw is among
 * them, so that whoever names it hears why.
 */
export function withOwnNames(
  bindings: readonly Binding[],
  installed: readonly InstalledModel[],
): readonly Binding[] {
  const taken = new Set(bindings.map(({ id }) => id));
  const own = installed
    .filter(({ name }) => !taken.has(name))
    .map(({ name }) => ({ id: name, engine: DIFFUSION, engineModel: name }));
  return [...bindings, ...own];
}

/** What the engine of a binding can do with the model that is to draw, or why it can do nothing. */
export function abilitiesOf(
  engines: EngineRegistry,
  {
    engine: id,
    engineModel,
    engineModels,
  }: Pick<Binding, 'engine' | 'engineModel' | 'engineModels'>,
  installed: readonly InstalledModel[] = [],
): Abilities | Unusable {
  const engine = engines.all().find((one) => one.id === id);
  if (!engine) return { trouble: `This server has no engine ${id}.` };
  if (engineModel === undefined || engine.abilitiesOf === undefined) return engine.abilities;
  const able = engine.abilitiesOf(engineModel);
  if (able === undefined) return { trouble: troubleWith(engineModel, installed) };
  if (engineModels === undefined) return able;
  const { vary } = engineModels;
  const { usual, ...others } = able;
  const isOne = new Set(Object.values(engineModels)).size === 1;
  return {
    ...others,
    // What is usual for one of several is not for the others.
    ...(isOne && usual && { usual }),
    operations: OPERATIONS.filter((operation) => engineModels[operation]),
    blends: vary !== undefined && engine.abilitiesOf(vary)?.blends === true,
  };
}

function troubleWith(name: string, installed: readonly InstalledModel[]): string {
  if (name === AUTO) {
    return 'No local model is installed that could draw it. See what there is with gala models list --available, and fetch one with gala models pull.';
  }
  const model = installed.find((one) => one.name === name);
  if (model === undefined) {
    return `The local model ${name} is not installed. Fetch it with gala models pull ${name}, or bind another with gala models bind.`;
  }
  return model.complete
    ? `${model.trouble ?? `The local model ${name} cannot be used`}. Or bind another with gala models bind.`
    : `The download of the local model ${name} is not finished. Go on with it with gala models pull ${name}, or bind another with gala models bind.`;
}
