import { BindingRefused, withBinding, withoutBindings } from '../../diffusion/models/bind-model.ts';
import { operationsOfAll } from '../../diffusion/models/best-model.ts';
import { AUTO, readBindings, type BoundIds } from '../../diffusion/models/bindings-file.ts';
import { changeBindings } from '../../diffusion/models/manage/change-bindings.ts';
import { tellBindings } from '../../diffusion/models/manage/tell-binding.ts';
import type { InstalledModel } from '../../diffusion/models/model-store.ts';
import { OPERATIONS } from '../../kernel/image-task.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { formatTable } from '../format-table.ts';
import { print, printError, printJson } from '../print.ts';
import { modelsHome, type ModelsOptions } from './models-command.ts';

export interface BindOptions extends ModelsOptions {
  readonly like?: string;
}

/** Has an id drawn by a model, by the best one or by collage. */
export async function bindModel(id: string, target: string, options: BindOptions): Promise<void> {
  const home = await modelsHome(options);
  const installed = await home.store.list();
  const { like } = options;
  const wanted = { id, target, ...(like !== undefined && { like }) };
  const bindings = await refusable(() =>
    changeBindings(home, (before) => withBinding(before, wanted, installed)),
  );
  if (options.json) {
    return printJson(bindingObjects(bindings, installed).find((one) => one.id === id));
  }
  print(`${id} is drawn by ${target} from now on.`);
  const lacks = lackOf(target, installed);
  if (lacks.length > 0)
    printError(`${target} cannot ${lacks.join(' or ')}; such requests are refused.`);
}

/** Takes a binding back. */
export async function unbindModel(id: string, options: ModelsOptions): Promise<void> {
  const home = await modelsHome(options);
  const bound = Object.keys(readBindings(home.folder));
  if (!bound.includes(id)) {
    const there = bound.length > 0 ? ` There are: ${bound.join(', ')}.` : '';
    throw new CommandFailure(`${id} is not bound.${there}`, EXIT.usage);
  }
  await changeBindings(home, (before) => withoutBindings(before, [id]));
  if (options.json) return printJson({ id, bound: false });
  print(`${id} is not bound any more.`);
}

/** Lists what was bound, and what draws by it at present. */
export async function listBindings(options: ModelsOptions): Promise<void> {
  const { folder, store } = await modelsHome(options);
  const objects = bindingObjects(readBindings(folder), await store.list());
  if (options.json) return printJson(objects);
  if (objects.length === 0) {
    printError('Nothing is bound: collage draws everything.');
    return;
  }
  const rows = objects.map(({ id, model, like, draws_now }) => [
    id,
    model ?? 'collage',
    like ?? '-',
    presently(draws_now),
  ]);
  print(formatTable(['ID', 'DRAWN BY', 'LIKE', 'AT PRESENT'], rows));
}

/** One name where it is the same for all operations, which it mostly is. */
function presently(drawsNow: Readonly<Record<string, string | null>>): string {
  const told = (name: string | null): string => name ?? 'nothing';
  const names = [...new Set(Object.values(drawsNow).map(told))];
  if (names.length <= 1) return names[0] ?? '-';
  return Object.entries(drawsNow)
    .map(([operation, name]) => `${operation}: ${told(name)}`)
    .join(', ');
}

/** Bindings as JSON, with the models that draw by them at present. */
function bindingObjects(bindings: BoundIds, installed: readonly InstalledModel[]) {
  return tellBindings(bindings, installed).map(({ drawsNow, ...binding }) => ({
    ...binding,
    draws_now: drawsNow,
  }));
}

const VERBS = { generate: 'draw', edit: 'edit pictures', vary: 'vary pictures' } as const;

function lackOf(target: string, installed: readonly InstalledModel[]): readonly string[] {
  if (target === 'collage') return [];
  const able =
    target === AUTO
      ? operationsOfAll(installed)
      : (installed.find(({ name }) => name === target)?.operations ?? []);
  return OPERATIONS.filter((operation) => !able.includes(operation)).map(
    (operation) => VERBS[operation],
  );
}

async function refusable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BindingRefused) throw new CommandFailure(error.message, EXIT.usage);
    throw error;
  }
}
