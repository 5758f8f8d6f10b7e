/** JSON Schema, as far as values are made of it here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** A route of the document, and what it takes. */
export interface Operation {
  readonly method: string;
  /** With names in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** By media type; empty where nothing is taken. */
  readonly bodies: Readonly<Record<string, Schema>>;
}

/** What the document of a server says of all its routes; `resolve` follows references. */
export interface Routes {
  readonly operations: readonly Operation[];
  readonly resolve: (schema: Schema) => Schema;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type Described = {
  readonly parameters?: readonly (Parameter & { readonly $ref?: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: Schema }>> };
};

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Described>> & Pick<Described, 'parameters'>>
  >;
}

/** Reads `/openapi.json`, so that no route is left out that is documented. */
export async function readRoutes(origin: string): Promise<Routes> {
  const document = (await (await fetch(`${origin}/openapi.json`)).json()) as Document;
  const followed = <T extends { readonly $ref?: string }>(thing: T): T => {
    if (thing.$ref === undefined) return thing;
    const steps = thing.$ref.slice('#/'.length).split('/');
    const found = steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)[step.replaceAll('~1', '/')],
      document,
    );
    return followed(found as T);
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method): readonly Operation[] => {
      const described = methods[method];
      if (described === undefined) return [];
      const content = described.requestBody?.content ?? {};
      const bodies = Object.entries(content).map(([type, { schema = {} }]) => [type, schema]);
      const parameters = [...(methods.parameters ?? []), ...(described.parameters ?? [])];
      return [
        {
          method: method.toUpperCase(),
          path,
          parameters: parameters.map(followed),
          bodies: Object.fromEntries(bodies) as Operation['bodies'],
        },
      ];
    }),
  );
  return { operations, resolve: followed };
}
