import type { Config } from '../config/config.ts';
import { lockFile } from '../database/lock-file.ts';
import { createModelStore } from '../diffusion/models/create-model-store.ts';
import type { ModelShelf } from '../diffusion/models/manage/model-shelf.ts';
import { modelsFolder, SHIPPED_MODELS } from './data-layout.ts';

/** Where the models of this machine lie, and what keeps processes from changing them at the same time. */
export function modelShelf(config: Pick<Config, 'dataFolder' | 'modelsFolder'>): ModelShelf {
  const folder = modelsFolder(config);
  return { folder, store: createModelStore(folder, SHIPPED_MODELS), takeLock: lockFile };
}
