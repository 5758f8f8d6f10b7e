import type { Fault } from '../kernel/errors.ts';

/** Failures that people can ask for, to see how their own program takes them. */
export const FORCED_FAULTS = [
  'rate_limit',
  'server_error',
  'overloaded',
  'content_policy',
] as const;

export type ForcedFault = (typeof FORCED_FAULTS)[number];

/** The request header that asks for one: `x-gala-force: rate_limit`. */
export const FORCE_HEADER = 'x-gala-force';

/** Where requests find out that they are to fail on purpose. */
export interface Rehearsal {
  /** The next failure somebody asked for, taken off the list. */
  takeForced(): ForcedFault | undefined;
}

/** A rehearsal that can be told what to do: the handle of an embedded server. */
export interface Director extends Rehearsal {
  /**
   * Makes the next `times` drawing requests fail like this; nothing is drawn, kept or charged.
   * @throws RangeError when there is no such failure, or `times` is not a whole number above 0.
   */
  forceNext(name: ForcedFault, times?: number): void;
}

export function createRehearsal(): Director {
  const pending: ForcedFault[] = [];
  return {
    takeForced: () => pending.shift(),
    forceNext: (name, times = 1) => {
      if (!FORCED_FAULTS.includes(name)) {
        throw new RangeError(
          `There is no failure '${name}'; there is ${FORCED_FAULTS.join(', ')}.`,
        );
      }
      if (!Number.isInteger(times) || times < 1) {
        throw new RangeError(`A failure is forced a whole number of times, not ${times}.`);
      }
      for (let i = 0; i < times; i++) pending.push(name);
    },
  };
}

/** What a forced failure looks like; waits are short, so that retries can be tested quickly. */
export const FORCED: Readonly<Record<ForcedFault, Fault>> = {
  rate_limit: {
    code: 'rate_limited',
    facts: { unit: 'images', limit: 5, used: 6, retryAfter: 1 },
  },
  server_error: { code: 'internal', facts: {} },
  overloaded: { code: 'overloaded', facts: { retryAfter: 1 } },
  content_policy: { code: 'content_policy', facts: { stage: 'prompt' } },
};
