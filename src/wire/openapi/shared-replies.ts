/** A documented reply, or where it stands. */
export type Reply =
  | {
      readonly description: string;
      readonly headers?: object;
      readonly content?: Readonly<Record<string, { readonly schema: object }>>;
    }
  | { readonly $ref: string };

export interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Reply>>;
}

export type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/**
 * Puts replies that several operations give among the components, and references in their place:
 * written out each time, they were half of the document.
 */
export function shareReplies(paths: Paths): {
  readonly paths: Paths;
  readonly responses: Readonly<Record<string, Reply>>;
} {
  const uses = new Map<string, number>();
  for (const [, reply] of repliesIn(paths)) {
    const text = JSON.stringify(reply);
    uses.set(text, (uses.get(text) ?? 0) + 1);
  }

  const responses: Record<string, Reply> = {};
  const names = new Map<string, string>();
  for (const [status, reply] of repliesIn(paths)) {
    const text = JSON.stringify(reply);
    if (uses.get(text) === 1 || names.has(text)) continue;
    const name = freeName(`${schemaIn(reply)}_${status}`, responses);
    names.set(text, name);
    responses[name] = reply;
  }

  const shared = (reply: Reply): Reply => {
    const name = names.get(JSON.stringify(reply));
    return name === undefined ? reply : { $ref: `#/components/responses/${name}` };
  };
  return {
    responses,
    paths: mapValues(paths, (methods) =>
      mapValues(methods, (operation) => ({
        ...operation,
        responses: mapValues(operation.responses, shared),
      })),
    ),
  };
}

const repliesIn = (paths: Paths): readonly (readonly [status: string, reply: Reply])[] =>
  Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ responses }) => Object.entries(responses));

/** The name of the schema of its body. */
function schemaIn(reply: Reply): string {
  const [body] = 'content' in reply ? Object.values(reply.content ?? {}) : [];
  const ref = body && '$ref' in body.schema ? String(body.schema.$ref) : '';
  return ref.slice(ref.lastIndexOf('/') + 1) || 'Reply';
}

/** Of replies that differ in their headers or descriptions alone, the later ones are numbered. */
function freeName(base: string, taken: Readonly<Record<string, Reply>>): string {
  let name = base;
  for (let i = 2; name in taken; i++) name = `${base}_${i}`;
  return name;
}

const mapValues = <T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
