import { z } from 'zod';

/** The parameters of a query, from the schema that checks it. */
export function inQuery(schema: z.ZodType) {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property as { readonly description?: string };
    return { name, in: 'query', description, schema: rest };
  });
}

/** A JSON body of the given schema. */
export const jsonBody = (schema: string) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

/** The header by which a request is done once. */
export const idempotencyKey = (description: string) => ({
  name: 'Idempotency-Key',
  in: 'header',
  description,
  schema: { type: 'string', minLength: 1 },
});

/** The header by which a client names its request. */
export const CLIENT_REQUEST_ID = {
  name: 'X-Client-Request-Id',
  in: 'header',
  description:
    'What you call the request: up to 512 ASCII characters. Its record is found by it, as `client_request_id`.',
  schema: { type: 'string', maxLength: 512 },
};

/** Without it Azure knows no URL. */
export const API_VERSION = {
  name: 'api-version',
  in: 'query',
  required: true,
  description: 'Any will do.',
  schema: { type: 'string', minLength: 1 },
};

/** The security of routes that take a key in a header of its own as well. */
export const API_KEY = [{ apiKey: [] }, { bearer: [] }];
