import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

import type { BuiltGala, Reply } from './built-gala.ts';
import type { HeardEvent } from './server-events.ts';

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
  /** By name, as one of the components or, where no other reply has it, said on the spot. */
  readonly headers?: Record<string, { readonly $ref?: string; readonly required?: boolean }>;
  readonly content?: Record<string, { schema: { $ref?: string } }>;
}

/** Compares replies with the OpenAPI document that the server itself serves. */
export interface Documentation {
  /**
   * Where a reply is not what the document says: its status, its body, or a header that it calls
   * required.
   */
  deviations(operation: `${string} /${string}`, reply: Reply): readonly string[];
  /** Where an event of a reply that is streamed is not what the document says. */
  eventDeviations(operation: `${string} /${string}`, event: HeardEvent): readonly string[];
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

  const documentedReply = (operation: string, status: number): Documented | undefined => {
    const [method = '', path = ''] = operation.split(' ');
    const named = document.paths[path]?.[method.toLowerCase()]?.responses[status];
    const shared = named?.$ref?.slice('#/components/responses/'.length);
    return shared === undefined ? named : document.components.responses[shared];
  };
  const troubles = (ref: string, value: unknown): readonly string[] => {
    const validate = ajv.compile({ $ref: `gala${ref}` });
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  return {
    eventDeviations(operation, { event, data }) {
      const ref = documentedReply(operation, 200)?.content?.['text/event-stream']?.schema.$ref;
      if (ref === undefined) return ['events are not documented'];
      const unnamed =
        event === data['type'] ? [] : [`${event} has the type ${String(data['type'])}`];
      return [...unnamed, ...troubles(ref, data)];
    },
    deviations(operation, reply) {
      const documented = documentedReply(operation, reply.status);
      const ref = documented?.content?.['application/json']?.schema.$ref;
      if (!documented || ref === undefined) return [`status ${reply.status} is not documented`];
      const missing = Object.entries(documented.headers ?? {})
        .filter(([, { $ref, ...said }]) =>
          $ref === undefined
            ? said.required
            : headers[$ref.slice('#/components/headers/'.length)]?.required,
        )
        .filter(([name]) => !reply.headers.has(name))
        .map(([name]) => `the header ${name} is missing`);
      const type = reply.headers.get('content-type');
      return [
        ...(type === 'application/json' ? [] : [`the content type is ${type}`]),
        ...missing,
        ...troubles(ref, reply.json),
      ];
    },
  };
}
