import type { z } from 'zod';

import type { Fault } from '../kernel/errors.ts';

/** What travels inside a zod issue when a model refuses a value that the API as such would take. */
interface Refusal {
  readonly fault: Fault;
}

/**
 * A zod check that ends in a fault of its own rather than in one derived from the schema:
 * `z.string().check(refuse((size) => …))`.
 */
export function refuse<T>(judge: (value: T) => Fault | undefined): z.core.CheckFn<T> {
  return (payload) => {
    const fault = judge(payload.value);
    if (fault) payload.issues.push({ code: 'custom', input: payload.value, params: { fault } });
  };
}

export function isRefusal(params: unknown): params is Refusal {
  return typeof params === 'object' && params !== null && 'fault' in params;
}
