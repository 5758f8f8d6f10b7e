import type { Fault } from '../../kernel/errors.ts';
import { refuse } from '../refusal.ts';

type Value = string | number | boolean;

/** What is said of one parameter, its default being what it has where it is left out. */
export type Clause =
  | { readonly field: string; readonly in: readonly Value[] }
  | { readonly field: string; readonly not_in: readonly Value[] };

/** What cannot be had together: a body of which every clause is true is refused. */
export interface Exclusion<B> {
  readonly clauses: readonly [Clause, Clause];
  readonly faultOf: (body: B) => Fault;
}

/** Whether it is true of a checked body. */
export const applies = <B extends object>({ clauses }: Exclusion<B>, body: B): boolean =>
  clauses.every((clause) => holds(clause, body));

/** Refuses a body for the first of these that is true of it, once every field is in order by itself. */
export function refuseExcluded<B extends object>(exclusions: readonly Exclusion<B>[]) {
  return refuse<B>((body) =>
    exclusions.find((exclusion) => applies(exclusion, body))?.faultOf(body),
  );
}

function holds(clause: Clause, body: object): boolean {
  const value = (body as Readonly<Record<string, Value>>)[clause.field];
  if (value === undefined) throw new Error(`A checked body without “${clause.field}”.`);
  return 'in' in clause ? clause.in.includes(value) : !clause.not_in.includes(value);
}
