import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { idsThatNeed, withoutBindings } from '../bind-model.ts';
import { readBindings } from '../bindings-file.ts';
import { hubFault } from '../hub/hub-faults.ts';
import type { InstalledModel } from '../model-store.ts';
import { partialFolder } from '../models-folder.ts';
import { changeBindings } from './change-bindings.ts';
import type { ModelShelf } from './model-shelf.ts';

/** A model stays where it is; the message says why. */
export class RemovalRefused extends Error {
  override readonly name = 'RemovalRefused';
  /** The ids that need it; none where it is a part of Gala. */
  readonly needing: readonly string[];

  constructor(message: string, needing: readonly string[]) {
    super(message);
    this.needing = needing;
  }
}

/** A model that may go, and the ids that nothing could draw then. */
export interface Removal {
  readonly model: InstalledModel;
  readonly needing: readonly string[];
}

/**
 * Finds out whether a model may be removed; changes nothing.
 * @param force also while ids need it.
 * @throws RemovalRefused; ModelFault `model_not_installed`; BindingsUnreadable.
 */
export async function planRemoval(
  { folder, store }: Pick<ModelShelf, 'folder' | 'store'>,
  name: string,
  force: boolean,
): Promise<Removal> {
  const model = await store.find(name);
  if (model.shipped) {
    throw new RemovalRefused(`${name} is a part of Gala, and stays: there is nothing to remove.`, []);
  }
  const needing = idsThatNeed(readBindings(folder), name, await store.list());
  if (needing.length > 0 && !force) {
    throw new RemovalRefused(
      `${needing.join(', ')} ${needing.length === 1 ? 'is' : 'are'} bound to ${name}, or drawn by nothing else. Bind something else first, or force it: they are unbound then.`,
      needing,
    );
  }
  return { model, needing };
}

/**
 * Deletes a model and unbinds the ids that need it.
 * @throws HubFault `pull_running`, `folder_in_use`, `folder_unwritable`; BindingsBusy.
 */
export async function removeModel(
  shelf: ModelShelf,
  { model: { name }, needing }: Removal,
): Promise<void> {
  const partial = partialFolder(shelf.folder);
  const release = existsSync(partial) ? shelf.takeLock(join(partial, `${name}.lock`)) : () => {};
  if (release === undefined) throw hubFault('pull_running', { model: name });
  try {
    if (needing.length > 0) {
      await changeBindings(shelf, (bindings) => withoutBindings(bindings, needing));
    }
    await shelf.store.remove(name);
  } finally {
    release();
  }
}
