import { modelFault } from '../../diffusion/faults.ts';
import type { ModelFolder } from '../../diffusion/models/model-folder.ts';
import type { InstalledModel, ModelStore } from '../../diffusion/models/model-store.ts';
import { readModelFolder } from '../../diffusion/models/read-model-folder.ts';

/** A model of this machine, ready to be loaded. */
export interface KnownModel {
  readonly folder: ModelFolder;
  /** Differs when its files have become others, fetched anew, say. */
  readonly stamp: string;
}

/** The models of this machine, as they were when last looked at. */
export interface KnownModels {
  /** What was there at the last look. */
  seen(name: string): InstalledModel | undefined;
  look(): Promise<void>;
  /** Looks at one of them now. @throws ModelFault when it cannot be drawn with. */
  find(name: string): Promise<KnownModel>;
}

export function createKnownModels(store: ModelStore): KnownModels {
  let seen = new Map<string, InstalledModel>();
  // Pictures of one request ask together; their answer is one look.
  const looking = new Map<string, Promise<KnownModel>>();

  const read = async (name: string): Promise<KnownModel> => {
    const model = await store.find(name);
    if (!model.complete) throw modelFault('model_incomplete', { model: name });
    const { folder, origin, bytes } = model;
    return {
      folder: await readModelFolder(folder, name),
      stamp: JSON.stringify([folder, origin?.revision, bytes]),
    };
  };

  return {
    seen: (name) => seen.get(name),
    async look() {
      seen = new Map((await store.list()).map((model) => [model.name, model]));
    },
    find(name) {
      const underWay = looking.get(name);
      if (underWay !== undefined) return underWay;
      const look = read(name).finally(() => looking.delete(name));
      looking.set(name, look);
      return look;
    },
  };
}
