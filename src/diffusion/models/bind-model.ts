import { DEFAULT_BINDINGS } from '../../catalogue/catalogue.ts';
import { closest } from '../../config/closest.ts';
import { bestModel } from './best-model.ts';
import { AUTO, type BoundEngine, type BoundIds } from './bindings-file.ts';
import type { InstalledModel } from './model-store.ts';

/** A binding that cannot be made; the message says why, and what could be. */
export class BindingRefused extends Error {
  override readonly name = 'BindingRefused';
}

/** What an id is to be drawn by. */
export interface WantedBinding {
  readonly id: string;
  /** `auto`, `collage`, or the name of an installed model. */
  readonly target: string;
  /** The known id whose rules and prices it has. */
  readonly like?: string;
}

const COLLAGE = 'collage';

const ID = /^[A-Za-z\d][\w.:/-]{0,127}$/;

/**
 * The bindings with one more, or with another in the place of one.
 * @throws BindingRefused when nobody could draw by it.
 */
export function withBinding(
  bindings: BoundIds,
  { id, target, like }: WantedBinding,
  installed: readonly InstalledModel[],
): BoundIds {
  const known = DEFAULT_BINDINGS.map((binding) => binding.id);
  if (!ID.test(id)) throw new BindingRefused(`${JSON.stringify(id)} is no id of a model.`);
  assertLike(id, like, known);
  return { ...bindings, [id]: { ...engineOf(target, installed), ...(like && { like }) } };
}

function assertLike(id: string, like: string | undefined, known: readonly string[]): void {
  const all = known.join(', ');
  if (known.includes(id)) {
    if (like === undefined) return;
    throw new BindingRefused(`${id} has rules of its own: leave out --like.`);
  }
  if (like === undefined) {
    const guess = closest(id, known);
    throw new BindingRefused(
      `There is no model ${id}${guess ? `; did you mean ${guess}?` : '.'} For an id of your own say with --like whose rules it has: ${all}.`,
    );
  }
  if (!known.includes(like)) {
    const guess = closest(like, known);
    throw new BindingRefused(
      `There is no model ${like} that ${id} could be like${guess ? `; did you mean ${guess}?` : ''}. There are: ${all}.`,
    );
  }
}

function engineOf(target: string, installed: readonly InstalledModel[]): BoundEngine {
  if (target === COLLAGE) return { engine: 'collage' };
  if (target === AUTO) {
    if (bestModel(installed, 'generate')) return { engine: 'diffusion', model: AUTO };
    throw new BindingRefused(
      'No installed model can draw. See what there is with gala models list --available, and fetch one with gala models pull.',
    );
  }
  const model = installed.find(({ name }) => name === target);
  if (model === undefined) throw new BindingRefused(missing(target, installed));
  if (!model.complete) {
    throw new BindingRefused(
      `The download of ${target} is not finished. Go on with it: gala models pull ${target}`,
    );
  }
  if (model.trouble !== undefined) throw new BindingRefused(model.trouble);
  return { engine: 'diffusion', model: target };
}

function missing(target: string, installed: readonly InstalledModel[]): string {
  const names = installed.map(({ name }) => name);
  const guess = closest(target, names);
  const there = [...names, AUTO, COLLAGE].join(', ');
  return `${target} is not installed${guess ? `; did you mean ${guess}?` : '.'} There are: ${there}. Fetch it first with gala models pull, or take one of these.`;
}

/** The ids that a model is bound to by its name. */
export function idsBoundTo(bindings: BoundIds, model: string): readonly string[] {
  return Object.entries(bindings)
    .filter(([, binding]) => binding.model === model)
    .map(([id]) => id);
}

/** The ids that nothing could draw without a model: those bound to it, and to `auto` when it is the last. */
export function idsThatNeed(
  bindings: BoundIds,
  model: string,
  installed: readonly InstalledModel[],
): readonly string[] {
  const others = installed.filter(({ name }) => name !== model);
  const isLast = bestModel(installed, 'generate') && !bestModel(others, 'generate');
  return [...idsBoundTo(bindings, model), ...(isLast ? idsBoundTo(bindings, AUTO) : [])];
}

/** The bindings without some; those ids are drawn by collage again, or are gone. */
export function withoutBindings(bindings: BoundIds, ids: readonly string[]): BoundIds {
  return Object.fromEntries(Object.entries(bindings).filter(([id]) => !ids.includes(id)));
}
