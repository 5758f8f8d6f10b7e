import { OPERATIONS, type Operation } from '../../kernel/image-task.ts';
import type { Family } from './model-folder.ts';
import type { InstalledModel } from './model-store.ts';

/**
 * By how good a picture a family draws in the time people wait for one without a graphics card, the best
 * first: four steps, one to four, as many of a larger model, twenty and more with two evaluations each.
 * What is drawn by way of a prior comes last: it walks twice, or thrice.
 */
const PLACE: { readonly [F in Family]: number } = {
  lcm: 0,
  turbo: 1,
  'sdxl-turbo': 2,
  'sdxl-lcm': 3,
  sd: 4,
  sdxl: 5,
  'stable-unclip': 6,
  kandinsky: 7,
  unclip: 8,
};

/**
 * What `auto` stands for: the best of the installed models for an operation, or `undefined` when none can
 * do it. Edits go to a model made for inpainting where there is one, everything else to one that is not;
 * variations to one that sees what a picture shows, as DALL·E 2's do, where there is one;
 * what came with Gala, which knows few things, only where it is named;
 * then the family decides, then whether the model can do all else as well, so that fewer models need to
 * be loaded, then the smaller one, then the name.
 */
export function bestModel(
  models: readonly InstalledModel[],
  operation: Operation,
): InstalledModel | undefined {
  const able = models.filter(
    ({ complete, shipped, family, operations }) =>
      complete && !shipped && family !== undefined && operations.includes(operation),
  );
  return able.toSorted((a, b) => compare(rank(a, operation), rank(b, operation)))[0];
}

/** What the installed models can do between them, bound by `auto`. */
export function operationsOfAll(models: readonly InstalledModel[]): readonly Operation[] {
  return OPERATIONS.filter((operation) => bestModel(models, operation) !== undefined);
}

type Rank = readonly [suits: number, place: number, lacks: number, bytes: number, name: string];

function rank(model: InstalledModel, operation: Operation): Rank {
  const isMadeForIt = model.inpainting === (operation === 'edit');
  const suits = operation === 'vary' && model.blends ? 0 : isMadeForIt ? 1 : 2;
  const place = model.family === undefined ? Infinity : PLACE[model.family];
  return [suits, place, -model.operations.length, model.bytes, model.name];
}

function compare(a: Rank, b: Rank): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
