import type { Placing } from './placing.ts';

/** How a relation is shown, and which of its two sides is placed by the other. */
export interface Rule {
  readonly place: Placing;
  readonly guest: 'from' | 'to';
}
