import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What schemas take (`input`), or what they make (`output`). */
type Direction = 'input' | 'output';

const settings = (io: Direction) =>
  ({
    io,
    target: 'draft-2020-12',
    // Files have no type in JSON; their fields say of themselves what they are.
    unrepresentable: 'any',
  }) as const;

/** The JSON Schema of what a schema takes (`input`) or of what it makes (`output`). */
export function schemaOf(schema: z.ZodType, io: Direction): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, settings(io));
  return rest;
}

/** The JSON Schemas of components by name. One that holds another refers to it. */
export function componentsOf<Name extends string>(
  schemas: Readonly<Record<Name, z.ZodType>>,
  io: Direction,
): Readonly<Record<Name, JsonSchema>> {
  const names = z.registry<{ readonly id?: string }>();
  for (const [id, schema] of Object.entries<z.ZodType>(schemas)) names.add(schema, { id });
  const made = z.toJSONSchema(names, {
    ...settings(io),
    uri: (id) => `#/components/schemas/${id}`,
  }).schemas;
  const named = Object.entries<JsonSchema>(made).map(([id, schema]) => {
    const { $schema: _dialect, $id: _uri, ...rest } = schema;
    return [id, rest] as const;
  });
  return Object.fromEntries(named) as Record<Name, JsonSchema>;
}
