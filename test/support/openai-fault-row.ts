import type { FaultCode, FaultFacts } from '../../src/kernel/errors.ts';

/** A fault, and the error it has to be. */
export type Row<C extends FaultCode> = readonly [
  facts: FaultFacts[C],
  status: number,
  message: string,
  type: string,
  param: string | null,
  code: string | null,
  order?: 'code first',
];

/** The type of nearly all of them. */
export const REQUEST = 'invalid_request_error';
