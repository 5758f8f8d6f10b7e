import { afterAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';

import { createHttpHarness, SECRETS } from '../../../test/support/http-harness.ts';
import { createCatalogue, DEFAULT_BINDINGS } from '../../catalogue/catalogue.ts';
import { OPERATIONS, type Operation } from '../../kernel/image-task.ts';
import { check } from '../../wire/check.ts';
import { checkTools } from '../../wire/openai/responses/check-tools.ts';
import { toolModels } from '../dialects/openai/responses/draft-call.ts';
import { ESTIMABLE } from '../../wire/gala/estimate-request.ts';
import { playgroundModelList, type PlaygroundModel } from '../../wire/gala/model-response.ts';
import { playgroundModels } from './playground-model.ts';

const LOCAL = { operations: OPERATIONS, maxEdge: 2048, sampling: true, blends: true } as const;
const TROUBLE = 'Its text encoder is missing. Pull it again.';

/** The usual models, an alias, and local ones that paint, that only generate, and that cannot be used. */
const catalogue = createCatalogue(
  [
    ...DEFAULT_BINDINGS,
    { id: 'house', engine: 'collage', like: 'dall-e-3' },
    { id: 'openai/gpt-image-1', engine: 'collage', like: 'gpt-image-1' },
    ...['painter', 'opaque', 'broken'].map((id) => ({
      id,
      engine: 'diffusion',
      engineModel: id,
    })),
    {
      id: 'gpt-image-1.5-local',
      engine: 'diffusion',
      engineModel: 'opaque',
      like: 'gpt-image-1.5',
    },
  ],
  ({ engineModel }) => {
    if (engineModel === 'painter') return LOCAL;
    if (engineModel === 'broken') return { trouble: TROUBLE };
    if (engineModel === undefined) return { operations: OPERATIONS, maxEdge: 4096 };
    return {
      operations: ['generate', 'edit'],
      maxEdge: 1536,
      sampling: true,
      transparency: false,
      materials: 0,
    };
  },
);

const harness = createHttpHarness({ catalogue });
afterAll(() => harness.app.close());

const headers = { authorization: `Bearer ${SECRETS.team}` };
const list = playgroundModels(catalogue);

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly anyOf?: readonly Property[];
}

interface BodySchema {
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

type Body = Readonly<Record<string, unknown>>;

const forms = list.flatMap((model) =>
  model.operations.map((operation) => ({
    model,
    operation,
    name: `${operation} with ${model.id}`,
    schema: model.request[operation] as unknown as BodySchema,
  })),
);

/** Whether the price of a body is told, which is so when it would be drawn. */
async function accepts(operation: Operation, request: Body): Promise<boolean> {
  const reply = await harness.app.inject({
    method: 'POST',
    url: '/gala/v1/estimate',
    headers,
    payload: { operation, request },
  });
  if (![200, 400].includes(reply.statusCode)) throw new Error(reply.payload);
  return reply.statusCode === 200;
}

/** Where a property may be one of several things, each of them with what is said of all. */
const options = ({ anyOf, ...rest }: Property): readonly Property[] =>
  anyOf === undefined ? [rest] : anyOf.flatMap(options).map((option) => ({ ...rest, ...option }));

/** Every value that a property names, and both ends of its ranges. */
function offered(property: Property): readonly unknown[] {
  return options(property).flatMap((option) => {
    if (option.enum) return option.enum;
    if (option.const !== undefined) return [option.const];
    return [option.type ?? []].flat().flatMap((type): readonly unknown[] => {
      if (type === 'boolean') return [true, false];
      if (type === 'null') return [null];
      if (type === 'integer' || type === 'number') return [option.minimum, option.maximum];
      if (type === 'object') return [{}, { shop: 'a' }];
      if (option.pattern !== undefined) return [];
      return ['x', 'x'.repeat(option.maxLength ?? 100)];
    });
  });
}

/** What it does not offer: beyond the ends, other words, other types, and too much text. */
function notOffered(property: Property): readonly unknown[] {
  const all = options(property);
  const types = new Set(all.flatMap(({ type }) => [type ?? []].flat()));
  const numbers = all.filter(({ type }) =>
    [type].flat().some((one) => one === 'integer' || one === 'number'),
  );
  const texts = all.filter(({ type }) => [type].flat().includes('string'));
  return [
    ...numbers.flatMap(({ minimum, maximum, const: only }) => [
      (minimum ?? Number(only)) - 1,
      (maximum ?? Number(only)) + 1,
    ]),
    ...(types.has('integer') ? [1.5] : []),
    ...texts.flatMap(({ enum: words, maxLength, pattern }) =>
      words || pattern ? ['nothing-of-it', ''] : maxLength ? ['x'.repeat(maxLength + 1)] : [],
    ),
    ...(types.has('string') ? [7] : ['7']),
    ...(types.has('boolean') ? [1] : [true]),
    ['x'],
  ];
}

type Clause = PlaygroundModel['excludes'][number][number];

/** A value that makes a clause true. */
const valueFor = (clause: Clause, { properties }: BodySchema): unknown =>
  'in' in clause
    ? clause.in[0]
    : offered(properties[clause.field] ?? {}).find(
        (one) => one !== null && !clause.not_in.includes(one),
      );

/** One that makes it false. */
const valueAgainst = (clause: Clause, { properties }: BodySchema): unknown =>
  'in' in clause
    ? offered(properties[clause.field] ?? {}).find(
        (one) => one !== null && !clause.in.includes(one),
      )
    : clause.not_in[0];

/** The body in which as little is said as may be, besides what a value needs to be taken. */
function bodyWith(
  { excludes }: PlaygroundModel,
  schema: BodySchema,
  field: string,
  value: unknown,
): Body {
  const required = Object.fromEntries((schema.required ?? []).map((name) => [name, 'a cat']));
  const body: Record<string, unknown> = {
    ...required,
    model: schema.properties['model']?.const,
    [field]: value,
  };
  const told = (name: string): unknown => body[name] ?? schema.properties[name]?.default;
  const holds = (clause: Clause): boolean =>
    'in' in clause
      ? clause.in.includes(told(clause.field))
      : !clause.not_in.includes(told(clause.field));
  for (const clauses of excludes) {
    if (!clauses.every(holds)) continue;
    const [other] = clauses.filter((clause) => clause.field !== field);
    if (!other) continue;
    body[other.field] = valueAgainst(other, schema);
  }
  return body;
}

test('any key is told of every model, by the schema that is documented', async () => {
  const reply = await harness.app.inject({
    url: '/gala/v1/models',
    headers: { authorization: `Bearer ${SECRETS.adminOnly}` },
  });
  expect(reply.statusCode).toBe(200);
  const { data } = playgroundModelList.parse(reply.json());
  expect(data.map(({ id }) => id)).toEqual([...catalogue.models.map(({ id }) => id), 'broken']);
});

describe.each(forms)('$name', ({ model, operation, schema }) => {
  const fields = Object.entries(schema.properties);

  test('each value that is offered is taken, where what it excludes is not said', async () => {
    for (const [field, property] of fields) {
      const values = offered(property);
      expect({ field, offers: values.length > 0 }).toEqual({ field, offers: true });
      for (const value of values) {
        if (value === null && schema.required?.includes(field)) continue;
        const body = bodyWith(model, schema, field, value);
        expect({ body, taken: await accepts(operation, body) }).toEqual({ body, taken: true });
      }
    }
  });

  test('what is not offered is refused', async () => {
    for (const [field, property] of fields.filter(([name]) => name !== 'model')) {
      for (const value of notOffered(property)) {
        const body = bodyWith(model, schema, field, value);
        expect({ body, taken: await accepts(operation, body) }).toEqual({ body, taken: false });
      }
    }
    const strange = { ...bodyWith(model, schema, 'x', 1) };
    expect(await accepts(operation, strange)).toBe(false);
  });

  test('what excludes each other is refused together', async () => {
    const known = model.excludes.filter((pair) =>
      pair.every(({ field }) => field in schema.properties),
    );
    expect(known).toEqual(model.excludes);
    for (const pair of known) {
      const both = Object.fromEntries(
        pair.map((clause) => [clause.field, valueFor(clause, schema)]),
      );
      const body = { ...bodyWith(model, schema, 'model', model.id), ...both };
      expect({ body, taken: await accepts(operation, body) }).toEqual({ body, taken: false });
    }
  });

  test('what is left out is as if its default were said', () => {
    const rules = catalogue.find(model.id)?.rules;
    if (!rules) throw new Error('A model that is listed and not found.');
    const zod: z.ZodType = ESTIMABLE[operation](model.id, rules);
    const least = bodyWith(model, schema, 'model', model.id);
    const defaults = Object.fromEntries(
      fields.flatMap(([name, property]) =>
        property.default === undefined ? [] : [[name, property.default]],
      ),
    );
    expect(check(zod, { ...least, ...defaults })).toEqual(check(zod, least));
    expect(defaults['size']).toBe(model.sizes.default);
  });

  test('every field says what it is for', () => {
    const silent = fields.filter(([, { description = '' }]) => !description.endsWith('.'));
    expect(silent).toEqual([]);
  });
});

describe.each(list.flatMap(({ id, tool }) => (tool ? [{ id, tool }] : [])))(
  'the tool of $id',
  ({ id, tool }) => {
    const { properties } = tool as unknown as BodySchema;
    const models = toolModels(catalogue);
    const read = (options: Body) =>
      checkTools([{ type: 'image_generation', model: id, ...options }], models)?.options;
    const refuses = (options: Body): boolean => {
      try {
        return read(options) === undefined;
      } catch {
        return true;
      }
    };

    test('takes what is offered and nothing else', () => {
      for (const [field, property] of Object.entries(properties)) {
        // Of what excludes each other: PNG is compressed in one way, and JPEG has no transparency.
        const besides = field === 'output_compression' ? { output_format: 'jpeg' } : {};
        const taken = offered(property).map((value) => refuses({ ...besides, [field]: value }));
        expect({ field, taken }).toEqual({ field, taken: taken.map(() => false) });
        if (field === 'model') continue;
        const refused = notOffered(property).filter((value) => !refuses({ [field]: value }));
        expect({ field, refused }).toEqual({ field, refused: [] });
      }
      expect(refuses({ n: 1 })).toBe(true);
    });

    test('is without an option as with its default', () => {
      const defaults = Object.entries(properties).flatMap(([name, property]) =>
        property.default === undefined ? [] : [[name, property.default]],
      );
      const told = defaults.map(([name]) => name);
      expect(told).toEqual(expect.arrayContaining(['action', 'quality', 'size', 'partial_images']));
      expect(read(Object.fromEntries(defaults))).toEqual(read({}));
    });
  },
);

test('conversations draw with the models that have the tool', () => {
  const tooled = list.filter(({ tool }) => tool !== null).map(({ id }) => id);
  expect(tooled).toEqual(toolModels(catalogue).supported);
});
