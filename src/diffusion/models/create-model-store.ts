import { lstat, readdir, rm } from 'node:fs/promises';

import { modelFault } from '../faults.ts';
import { describeModel, describePull } from './describe-model.ts';
import { isFolder } from './is-folder.ts';
import type { InstalledModel, ModelStore } from './model-store.ts';
import { isFolderName, modelFolder, partialFolder, pullFolder } from './models-folder.ts';
import { diskFault } from './pull/disk-fault.ts';

/**
 * The models below `folder`, which need not exist yet. Looks at the disk each time it is asked.
 * @param shipped the folder of the models that came with Gala; one of the user's own with the name of one of
 * these takes its place.
 */
export function createModelStore(folder: string, shipped?: string): ModelStore {
  async function look(name: string): Promise<InstalledModel | undefined> {
    if (!isFolderName(name)) return undefined;
    const path = modelFolder(folder, name);
    if (await isFolder(path)) return describeModel(name, path);
    const pull = pullFolder(folder, name);
    if (await isFolder(pull)) return describePull(name, path, pull);
    return shipped === undefined ? undefined : lookAmongShipped(shipped, name);
  }

  async function list(): Promise<readonly InstalledModel[]> {
    const places = [folder, partialFolder(folder), ...(shipped === undefined ? [] : [shipped])];
    const names = (await Promise.all(places.map(namesIn))).flat();
    const models = await Promise.all([...new Set(names)].toSorted().map(look));
    return models.filter((model) => model !== undefined);
  }

  return {
    list,
    async find(name) {
      const model = await look(name);
      if (model !== undefined) return model;
      const installed = (await list()).map((one) => one.name);
      throw modelFault('model_not_installed', { model: name, installed });
    },
    async remove(name) {
      if (!isFolderName(name)) return;
      const path = modelFolder(folder, name);
      const there = await lstat(path).catch(() => undefined);
      try {
        // Of a folder that lies elsewhere only the link goes.
        if (there) await rm(path, { recursive: !there.isSymbolicLink(), force: true });
        await rm(pullFolder(folder, name), { recursive: true, force: true });
      } catch (error) {
        throw diskFault(path, error);
      }
    },
  };
}

async function lookAmongShipped(folder: string, name: string): Promise<InstalledModel | undefined> {
  const path = modelFolder(folder, name);
  if (!(await isFolder(path))) return undefined;
  return { ...(await describeModel(name, path)), shipped: true };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => !entry.isFile())
    .map(({ name }) => name)
    .filter(isFolderName);
}
