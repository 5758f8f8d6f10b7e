import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

import type { BuiltGala, Reply } from './built-gala.ts';

interface Document {
  readonly paths: Record<string, Record<string, { responses: Record<string, Reference> }>>;
  readonly components: {
    readonly responses: Record<string, Documented>;
    readonly headers: Record<string, { readonly required?: boolean }>;
  };
}

/** A reply, or the name of one that several operations give. */
type Reference = Documented & { readonly $ref?: string };

interface Documented {
  readonly headers?: Record<string, { $ref: string }>;
  readonly content?: Record<string, { schema: { $ref?: string } }>;
}

/** Compares replies with the OpenAPI document that the server itself serves. */
export interface Documentation {
  /**
   * Where a reply is not what the document says: its status, its body, or a header that it calls
   * required.
   */
  deviations(operation: `${string} /${string}`, reply: Reply): readonly string[];
}

export async function readDocumentation(server: Pick<BuiltGala, 'send'>): Promise<Documentation> {
  const document = (await server.send('/openapi.json', { headers: { authorization: '' } }))
    .json as Document;
  const { headers } = document.components;
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  // The document as a whole is no JSON Schema; what it refers to inside itself is.
  ajv.addVocabulary(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components']);
  ajv.addSchema({ $id: 'gala', ...document });

  return {
    deviations(operation, reply) {
      const [method = '', path = ''] = operation.split(' ');
      const named = document.paths[path]?.[method.toLowerCase()]?.responses[reply.status];
      const shared = named?.$ref?.slice('#/components/responses/'.length);
      const documented = shared === undefined ? named : document.components.responses[shared];
      const ref = documented?.content?.['application/json']?.schema.$ref;
      if (!documented || ref === undefined) return [`status ${reply.status} is not documented`];
      const validate = ajv.compile({ $ref: `gala${ref}` });
      validate(reply.json);
      const missing = Object.entries(documented.headers ?? {})
        .filter(([, { $ref }]) => headers[$ref.slice('#/components/headers/'.length)]?.required)
        .filter(([name]) => !reply.headers.has(name))
        .map(([name]) => `the header ${name} is missing`);
      const type = reply.headers.get('content-type');
      return [
        ...(type === 'application/json' ? [] : [`the content type is ${type}`]),
        ...missing,
        ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      ];
    },
  };
}
