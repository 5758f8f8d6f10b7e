import { engineModelOf, type Catalogue } from '../catalogue/catalogue.ts';
import { OPERATIONS } from '../kernel/image-task.ts';

/** A model id that a local model draws. */
export interface BoundModel {
  readonly id: string;
  /** The local models that draw it, or some of what is asked of it. */
  readonly by: readonly string[];
  /** Why it cannot draw now; absent when it can. */
  readonly trouble?: string;
}

/** The ids of a catalogue that local models draw, without those models under their own names. */
export function boundModels({ models }: Pick<Catalogue, 'models'>): readonly BoundModel[] {
  return models.flatMap((model) => {
    const { id, unusable } = model;
    const names = OPERATIONS.flatMap((operation) => engineModelOf(model, operation) ?? []);
    const by = [...new Set(names)];
    if (by.length === 0 || (by.length === 1 && by[0] === id)) return [];
    return [{ id, by, ...(unusable !== undefined && { trouble: unusable }) }];
  });
}
