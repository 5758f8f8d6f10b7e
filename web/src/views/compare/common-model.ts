import type { FieldSchema, PlaygroundModel } from '../../api/models.ts';
import { ruleOf, type FieldRule, type Scalar } from '../../form/field-rule.ts';
import { troubleOf } from '../../form/trouble.ts';

/** What this page decides by itself, or what would change nothing that is seen. */
const APART = new Set([
  'prompt',
  'model',
  'n',
  'stream',
  'partial_images',
  'response_format',
  'user',
  'safety_identifier',
  'metadata',
]);

const SIZE = 'size';

/** Fields of a model that a comparison could set. */
const namesOf = (model: PlaygroundModel): readonly string[] =>
  Object.keys(model.request.generate?.properties ?? {}).filter((name) => !APART.has(name));

/**
 * A model that takes what all of these take, for a form that fills in what they have in common. It is
 * none that could draw.
 */
export function commonModelOf(models: readonly PlaygroundModel[]): PlaygroundModel | undefined {
  const [first] = models;
  if (!first) return undefined;
  const properties = Object.fromEntries(
    namesOf(first).flatMap((name) => {
      const schema = commonSchemaOf(models, name);
      return schema ? [[name, schema]] : [];
    }),
  );
  return {
    ...first,
    id: models.map(({ id }) => id).join(),
    operations: ['generate'],
    unusable: null,
    request: { generate: { properties } },
    excludes: models.flatMap(({ excludes }) => excludes),
    sizes: { ...first.sizes, free: null },
  };
}

/** What each model keeps for itself: settings that not all of them take, with those that do. */
export function leftToEach(
  models: readonly PlaygroundModel[],
): ReadonlyMap<string, readonly string[]> {
  const shared = new Set(namesOf(commonModelOf(models) ?? ({ request: {} } as PlaygroundModel)));
  const left = new Map<string, string[]>();
  for (const model of models) {
    for (const name of namesOf(model)) {
      if (!shared.has(name)) left.set(name, [...(left.get(name) ?? []), model.id]);
    }
  }
  return left;
}

function commonSchemaOf(models: readonly PlaygroundModel[], name: string): FieldSchema | undefined {
  const all = models.map((model) => {
    const schema = model.request.generate?.properties[name];
    return { schema, rule: schema && ruleOf(schema, model.sizes.free) };
  });
  const rules = all.flatMap(({ rule }) => rule ?? []);
  if (rules.length < models.length) return undefined;
  const [firstRule, ...others] = rules;
  const rule = others.reduce((one, other) => one && both(one, other), firstRule);
  const schema = rule && schemaOf(rule);
  if (!schema) return undefined;
  // One value that only some of them have by themselves is no choice; a size is said to all of them.
  if (rule.kind === 'choice' && rule.values.length === 1 && name !== SIZE) return undefined;
  const first = all[0]?.schema?.default;
  const isShared = all.every((one) => one.schema?.default === first);
  const usual = name === SIZE && !isShared ? sizeIn(rule, first) : first;
  const description = all[0]?.schema?.description;
  return {
    ...schema,
    ...((isShared || name === SIZE) && usual !== undefined && { default: usual }),
    ...(description !== undefined && { description }),
  };
}

/** The size for all of them where each would choose another: the first model’s, if it can be. */
function sizeIn(rule: FieldRule, first: unknown): unknown {
  const values = valuesOf(rule);
  return values.find((value) => value === first) ?? values.find((value) => value !== 'auto');
}

/** The size that all of them are asked for where none is chosen; `undefined` where they share no size. */
export const commonSizeOf = (common: PlaygroundModel | undefined): unknown =>
  common?.request.generate?.properties[SIZE]?.default;

/** What two rules both let through; `undefined` for nothing, or where that cannot be said. */
function both(one: FieldRule, other: FieldRule): FieldRule | undefined {
  if (one.kind === 'number' && other.kind === 'number') {
    const least = Math.max(one.least, other.least);
    const most = Math.min(one.most, other.most);
    return least > most ? undefined : { ...one, whole: one.whole || other.whole, least, most };
  }
  if (one.kind === 'text' && other.kind === 'text' && one.pattern === other.pattern) {
    return {
      ...one,
      least: Math.max(one.least, other.least),
      most: Math.min(one.most, other.most),
    };
  }
  if (one.kind === 'flag' && other.kind === 'flag') return one;
  const values = [...new Set([...valuesOf(one), ...valuesOf(other)])].filter(
    (value) => !troubleOf(one, value) && !troubleOf(other, value),
  );
  return values.length === 0 ? undefined : { kind: 'choice', values };
}

function valuesOf(rule: FieldRule): readonly Scalar[] {
  if (rule.kind === 'choice') return rule.values;
  return rule.kind === 'size' ? rule.listed : [];
}

function schemaOf(rule: FieldRule): FieldSchema | undefined {
  switch (rule.kind) {
    case 'choice':
      return { enum: rule.values };
    case 'size':
      return { enum: rule.listed };
    case 'number': {
      const { whole, least, most } = rule;
      return { type: whole ? 'integer' : 'number', minimum: least, maximum: most };
    }
    case 'text':
      return {
        type: 'string',
        minLength: rule.least,
        ...(rule.most < Infinity && { maxLength: rule.most }),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'pairs':
    default:
      return undefined;
  }
}
