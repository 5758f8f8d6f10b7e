import { modelFault } from '../../diffusion/faults.ts';
import { inspectModel, type InspectedModel } from '../../diffusion/models/inspect-model.ts';
import type { InstalledModel, ModelStore } from '../../diffusion/models/model-store.ts';

/** A model of this machine, ready to be loaded. */
export interface KnownModel {
  readonly folder: InspectedModel;
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
  // Graphs are inspected again only when their files have become others.
  const sound = new Map<string, KnownModel>();
  // Pictures of one request ask together; their answer is one look.
  const looking = new Map<string, Promise<KnownModel>>();

  const read = async (name: string): Promise<KnownModel> => {
    const model = await store.find(name);
    if (!model.complete) throw modelFault('model_incomplete', { model: name });
    const { folder, origin, bytes } = model;
    const stamp = JSON.stringify([folder, origin?.revision, bytes]);
    const before = sound.get(name);
    if (before?.stamp === stamp) return before;
    const known = { folder: await inspectModel(folder, name), stamp };
    sound.set(name, known);
    return known;
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
