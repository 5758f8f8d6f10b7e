import type { Operation, PlaygroundModel } from '../api/models.ts';
import { isScalar, ruleOf, type FieldRule, type Scalar } from './field-rule.ts';
import { troubleOf } from './trouble.ts';

/** A field of a model's request that a form can fill in. */
export interface FormField {
  readonly name: string;
  readonly rule: FieldRule;
  readonly required: boolean;
  /** What counts while it is left out; undefined where the server chooses, as with a seed. */
  readonly usual: Scalar | undefined;
  /** In the server's words. */
  readonly description: string | undefined;
}

/** The fields that a model takes for an operation, in the server's order; `model` itself is none. */
export function fieldsOf(
  model: PlaygroundModel | undefined,
  operation: Operation,
): readonly FormField[] {
  const schema = model?.request[operation];
  if (!schema || !model) return [];
  const { properties, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, property]) => {
    const rule = name === 'model' ? undefined : ruleOf(property, model.sizes.free);
    if (!rule) return [];
    const { default: usual, description } = property;
    const known = isScalar(usual) && !troubleOf(rule, usual) ? usual : undefined;
    return [{ name, rule, required: required.includes(name), usual: known, description }];
  });
}

/** Whether there is anything to choose: a list of one that counts anyway is no choice. */
export function leavesChoice({ rule, usual }: FormField): boolean {
  const only = rule.kind === 'choice' && rule.values.length === 1 ? rule.values[0] : undefined;
  return only === undefined || only !== usual;
}
