import { sameShape } from '../../diffusion/families/same-shape.ts';
import type { PaintTask } from '../../diffusion/families/painter.ts';

/** A picture that waits to be painted. */
export interface Waiting {
  readonly model: string;
  readonly task: PaintTask;
  /** Milliseconds, by any clock. */
  readonly since: number;
  /** It is not to share a batch: in company memory ran out. */
  readonly alone: boolean;
}

/**
 * For how long work for a model that would have to be loaded lets work for a loaded one go first.
 * Loading takes 6 to 17 s; changing models for every picture would do little else.
 */
export const PATIENCE_MS = 30_000;

/**
 * Whose turn it is: the picture that has waited longest among those whose model is loaded, or the one that
 * has waited longest of all once its patience is over. `undefined` when nobody waits.
 * @param line in order of arrival.
 */
export function nextInLine<W extends Waiting>(
  line: readonly W[],
  now: { readonly at: number; readonly isLoaded: (model: string) => boolean },
): W | undefined {
  const [oldest] = line;
  if (oldest === undefined || now.at - oldest.since >= PATIENCE_MS) return oldest;
  return line.find(({ model }) => now.isLoaded(model)) ?? oldest;
}

/**
 * Those that can be painted in one go with `lead`, itself among them if it still waits: for the same model
 * and of equal shape, in order of arrival.
 */
export function batchWith<W extends Waiting>(
  line: readonly W[],
  lead: W,
  limit: number,
): readonly W[] {
  if (lead.alone) return line.filter((one) => one === lead);
  return line
    .filter((one) => one.model === lead.model && !one.alone && sameShape(one.task, lead.task))
    .slice(0, limit);
}
