import type { Clause, PlaygroundModel } from '../api/models.ts';
import type { FormField } from './form-field.ts';

/** What is filled in, by the names of the wire; what is left out has its usual value. */
export type Values = Readonly<Record<string, unknown>>;

/** Two fields of a model that cannot stand as they are beside each other. */
export function conflictOf(
  excludes: PlaygroundModel['excludes'],
  fields: readonly FormField[],
  values: Values,
): readonly [string, string] | undefined {
  const inForce = new Map(fields.map(({ name, usual }) => [name, values[name] ?? usual]));
  const holds = (clause: Clause) =>
    inForce.has(clause.field) && isTrue(clause, inForce.get(clause.field));
  const pair = excludes.find(([one, other]) => holds(one) && holds(other));
  return pair && [pair[0].field, pair[1].field];
}

function isTrue(clause: Clause, value: unknown): boolean {
  return 'in' in clause ? clause.in.includes(value) : !clause.not_in.includes(value);
}
