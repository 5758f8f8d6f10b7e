import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { createCatalogue, DEFAULT_BINDINGS, type Catalogue } from '../catalogue/catalogue.ts';
import { DEFAULT_PRICES, type PriceList } from '../catalogue/price-list.ts';
import type { ModelAlias } from '../config/config.ts';
import { bindingsFile, readBindings, type BoundIds } from '../diffusion/models/bindings-file.ts';
import { createModelStore } from '../diffusion/models/create-model-store.ts';
import {
  GRAPH_FOLDERS,
  SCHEDULER_FOLDERS,
  VOCABULARY_FOLDERS,
} from '../diffusion/models/layout-folders.ts';
import type { InstalledModel } from '../diffusion/models/model-store.ts';
import type { EngineRegistry } from '../engines/registry.ts';
import { abilitiesOf, withOwnNames, withWritten } from './bindings.ts';
import { bindingsWith } from './model-aliases.ts';

/** How often a running server looks for changes. */
const LOOK_EVERY_MS = 1000;

/** What of a model's folder tells, by its time and size, that it became another, or whole. */
const TELLING = [
  '',
  'gala-model.json',
  'model_index.json',
  ...[...SCHEDULER_FOLDERS].map((folder) => `${folder}/scheduler_config.json`),
  ...VOCABULARY_FOLDERS,
  ...[...GRAPH_FOLDERS].flatMap((part) => [part, `${part}/config.json`, `${part}/model.onnx`]),
];

export interface CatalogueParts {
  readonly engines: EngineRegistry;
  readonly aliases: readonly ModelAlias[];
  /** @defaultValue {@link DEFAULT_PRICES} */
  readonly prices?: PriceList;
  /** Where the local models lie, and `bindings.json` beside them. */
  readonly modelsFolder: string;
  /** Where those lie that came with Gala, where there are any. */
  readonly shippedFolder?: string;
  /** Hears when what was written cannot be used; once, until it changes. */
  readonly onTrouble: (error: unknown) => void;
  /** Hears when other models are served than before. */
  readonly onChange?: (catalogue: Catalogue) => void;
}

export interface LiveCatalogue extends Catalogue {
  /** Looks at once whether anything changed. */
  refresh(): Promise<void>;
  /** Looks from time to time. */
  watch(): void;
  close(): Promise<void>;
}

/**
 * The models that these engines draw, as bindings and local models are now. What is written while
 * somebody reads it, or in error, changes nothing: the last bindings that could be used stay.
 * @throws StartUpError `model_alias_unusable`.
 */
export async function openCatalogue(parts: CatalogueParts): Promise<LiveCatalogue> {
  const { engines, aliases, modelsFolder, onTrouble, onChange } = parts;
  const { prices = DEFAULT_PRICES } = parts;
  const store = createModelStore(modelsFolder, parts.shippedFolder);
  let written: BoundIds = {};
  let seen = '';
  let told: string | undefined;
  let current = gather([], {});
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  function gather(installed: readonly InstalledModel[], bound: BoundIds): Catalogue {
    const models = withWritten(DEFAULT_BINDINGS, bound, installed);
    const bindings = withOwnNames(bindingsWith(aliases, models), installed);
    return createCatalogue(bindings, (binding) => abilitiesOf(engines, binding, installed), prices);
  }

  async function look(): Promise<void> {
    const now = await signatureOf(modelsFolder);
    if (now === seen) return;
    const installed = await store.list();
    await Promise.all(engines.all().map(async (engine) => engine.refresh?.()));
    let trouble: unknown;
    try {
      const bound = readBindings(modelsFolder);
      current = gather(installed, bound);
      written = bound;
    } catch (error) {
      trouble = error;
      current = gather(installed, written);
    }
    seen = now;
    tell(trouble);
    onChange?.(current);
  }

  function tell(trouble: unknown): void {
    const text = trouble instanceof Error ? trouble.message : undefined;
    if (trouble !== undefined && text !== told) onTrouble(trouble);
    told = text;
  }

  /** One after the other, so that an older look never overwrites a newer one. */
  const refresh = (): Promise<void> => {
    turn = turn.then(look).catch(tell);
    return turn;
  };

  await refresh();
  return {
    get models() {
      return current.models;
    },
    get unusable() {
      return current.unusable;
    },
    find: (id) => current.find(id),
    refresh,
    watch() {
      timer ??= setInterval(() => void refresh(), LOOK_EVERY_MS).unref();
    },
    async close() {
      clearInterval(timer);
      await turn;
    },
  };
}

/** What changes when a binding is written or a model comes, goes or becomes whole. */
async function signatureOf(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).toSorted(byCode);
  const files = names.flatMap((name) => TELLING.map((file) => join(folder, name, file)));
  const stamps = await Promise.all([bindingsFile(folder), ...files].map(stampOf));
  return JSON.stringify([names, stamps]);
}

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

async function stampOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found === undefined ? '' : `${found.ino} ${found.mtimeNs} ${found.size}`;
}
