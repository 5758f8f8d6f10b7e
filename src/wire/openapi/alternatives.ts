import type { JsonSchema } from './json-schema.ts';

/** A request schema, as far as it names its model. */
interface NamesModel {
  readonly properties: { readonly model?: ModelField };
}

interface ModelField {
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
}

/**
 * What a request may be, from a schema for each model: models whose rules are the same are one
 * alternative, which names them all.
 */
export function alternatives(schemas: readonly JsonSchema[]): JsonSchema {
  const alike = new Map<string, JsonSchema>();
  for (const schema of schemas) {
    const rules = JSON.stringify(withModel(schema, undefined));
    const known = alike.get(rules);
    alike.set(rules, known === undefined ? schema : withModel(known, namingBoth(known, schema)));
  }
  const [only, ...others] = alike.values();
  return only !== undefined && others.length === 0 ? only : { anyOf: [...alike.values()] };
}

const modelIn = (schema: JsonSchema): ModelField =>
  (schema as JsonSchema & NamesModel).properties.model ?? {};

/** The schema with another `model` in its place; `undefined` leaves it out. */
function withModel(schema: JsonSchema, model: ModelField | undefined): JsonSchema {
  const { properties } = schema as JsonSchema & NamesModel;
  return { ...schema, properties: { ...properties, model } };
}

function namingBoth(one: JsonSchema, other: JsonSchema): ModelField {
  const { const: _one, ...field } = modelIn(one);
  const ids = [...idsIn(modelIn(one)), ...idsIn(modelIn(other))];
  const examples = [...(field.examples ?? []), ...(modelIn(other).examples ?? [])];
  return {
    ...field,
    ...(ids.length > 0 && { enum: ids }),
    ...(examples.length > 0 && { examples }),
  };
}

const idsIn = (field: ModelField): readonly string[] =>
  field.enum ?? (field.const === undefined ? [] : [field.const]);
