import { fault, type FaultFacts, type GalaError } from '../../kernel/errors.ts';
import type { Taking } from '../../limits/limits.ts';

/** What is answered when a limit grants no more; when it never will, nobody is told to try again. */
export function refusal(
  unit: FaultFacts['rate_limited']['unit'],
  requested: number,
  limit: number,
  { used, retryAfterMs }: Extract<Taking, { granted: false }>,
): GalaError {
  return retryAfterMs === undefined
    ? fault('over_rate_limit', { unit, limit, requested })
    : fault('rate_limited', {
        unit,
        limit,
        used: used + requested,
        retryAfter: retryAfterMs / 1000,
      });
}
