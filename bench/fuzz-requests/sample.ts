import type { Random } from '../../src/numerics/random.ts';
import type { Schema } from './operations.ts';

/** How deep values are made; what lies deeper is left out. */
const DEEPEST = 6;

/** Texts that mean something to some field. */
export const WORDS: readonly string[] = [
  'a cat on a red chair',
  'make it night',
  'dall-e-2',
  'dall-e-3',
  'gpt-image-1',
  'gpt-5',
  '256x256',
  '1024x1024',
  'auto',
  'b64_json',
  'user-1',
  'mini',
];

/** A value that a schema more or less allows. `known` has ids and names that mean something. */
export function sample(
  schema: Schema,
  {
    random,
    resolve,
    known,
  }: {
    readonly random: Random;
    readonly resolve: (schema: Schema) => Schema;
    readonly known: readonly string[];
  },
  depth = 0,
): unknown {
  const made = (inner: Schema): unknown => sample(inner, { random, resolve, known }, depth + 1);
  const { const: fixed, ...one } = resolve(schema);
  if (fixed !== undefined) return fixed;
  if (one.enum) return random.pick(one.enum);
  if (one.examples && random.chance(0.5)) return random.pick(one.examples);
  if (one.default !== undefined && random.chance(0.3)) return one.default;
  const choices = one.anyOf ?? one.oneOf;
  if (choices) return made(random.pick(choices));
  if (one.allOf) return Object.assign({}, ...one.allOf.map((part) => made(part) ?? {}));
  const type = typeof one.type === 'object' ? random.pick(one.type) : (one.type ?? 'string');
  switch (type) {
    case 'object':
      return objectOf(one, random, depth < DEEPEST ? made : undefined);
    case 'array': {
      if (depth >= DEEPEST) return [];
      const items = one.items ?? {};
      return Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => made(items));
    }
    case 'integer':
    case 'number': {
      const { minimum: low = 0, maximum: high = low + 10 } = one;
      const number = random.pick([low, high, 1, low + (high - low) * random.next()]);
      return type === 'integer' ? Math.round(number) : number;
    }
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return known.length > 0 && random.chance(0.4) ? random.pick(known) : random.pick(WORDS);
  }
}

function objectOf(
  { properties = {}, required = [] }: Schema,
  random: Random,
  made: ((schema: Schema) => unknown) | undefined,
): object {
  const object: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const isWanted = required.includes(name) || random.chance(0.35);
    if (made && isWanted) object[name] = made(schema);
  }
  return object;
}
