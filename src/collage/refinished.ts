import type { Finish } from './compose/plan.ts';

/** How a picture was finished, but as finely as is asked for now. */
export function refinished(before: Finish = {}, asked: Finish | undefined): Finish {
  if (asked === undefined) return before;
  const { rough: _, fine: __, ...kept } = before;
  const { cutOut, ...finely } = asked;
  // A badge shows its scenery, and has no items to be cut out.
  const alone = cutOut !== undefined && kept.badge !== true;
  return { ...kept, ...finely, ...(alone && { cutOut }) };
}
