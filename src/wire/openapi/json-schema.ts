import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of what a schema takes (`input`) or of what it makes (`output`). */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    // Files have no type in JSON; their fields say of themselves what they are.
    unrepresentable: 'any',
  });
  return rest;
}
