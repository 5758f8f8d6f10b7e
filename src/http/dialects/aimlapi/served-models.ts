import type { Catalogue, Model } from '../../../catalogue/catalogue.ts';
import type { Operation } from '../../../kernel/image-task.ts';
import { whileServed } from '../../drawing/while-served.ts';
import {
  namesOf,
  namesOfAll,
  offeredOf,
  withoutVendor,
  type ModelNames,
} from '../../../wire/aimlapi/model-names.ts';

/** A served model under the names it has here. */
export interface ServedModel extends ModelNames {
  readonly model: Model;
}

export interface ServedModels {
  /** In the order of the catalogue. */
  readonly all: readonly ServedModel[];
  /** The model of this id or alias, letter by letter. */
  find(name: string): ServedModel | undefined;
  /** The same, small letters or large. */
  findInAnyCase(name: string): ServedModel | undefined;
}

/** The models of a catalogue as they are at the moment. */
export function servedModels(catalogue: Catalogue): ServedModels {
  const now = whileServed(catalogue, () => named(catalogue));
  return {
    get all() {
      return now().all;
    },
    find: (name) => now().find(name),
    findInAnyCase: (name) => now().findInAnyCase(name),
  };
}

function named(catalogue: Catalogue): ServedModels {
  const all: ServedModel[] = [];
  const byName = new Map<string, ServedModel>();
  const names = namesOfAll(catalogue.models.map(({ id }) => id));
  for (const [i, model] of catalogue.models.entries()) {
    const its = names[i];
    if (its === undefined) continue;
    const served = { ...its, model };
    all.push(served);
    for (const name of [served.id, ...served.aliases]) {
      if (!byName.has(name)) byName.set(name, served);
    }
  }
  // Where names differ in their case alone, the first is meant.
  const inSmallLetters = new Map(
    [...byName].toReversed().map(([name, one]) => [name.toLowerCase(), one]),
  );

  const find: ServedModels['find'] = (name) => {
    const known = byName.get(name);
    if (known) return known;
    // The catalogue knows families whose members are in no list.
    const model = catalogue.find(withoutVendor(name));
    return model && { ...namesOf(model.id), model };
  };
  return {
    all,
    find,
    findInAnyCase: (name) => inSmallLetters.get(name.toLowerCase()) ?? find(name),
  };
}

/** Whether AI/ML API offers this of a model. */
export const canDo = ({ rules }: Model, operation: Operation): boolean =>
  offeredOf(rules).includes(operation);
