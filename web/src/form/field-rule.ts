import type { FieldSchema, FreeSizes } from '../api/models.ts';

export type Scalar = string | number | boolean;

export const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** What a field of a request takes, as far as a control needs to know. */
export type FieldRule =
  /** One of a few, which may be one. */
  | { readonly kind: 'choice'; readonly values: readonly Scalar[] }
  /** One of the listed sizes, or any other within the bounds of `free`. */
  | { readonly kind: 'size'; readonly listed: readonly string[]; readonly free: FreeSizes | null }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least: number;
      readonly most: number;
    }
  /** Lengths are in Unicode code points. */
  | {
      readonly kind: 'text';
      readonly least: number;
      readonly most: number;
      readonly pattern: string | undefined;
    }
  | { readonly kind: 'flag' }
  /** Names with texts. */
  | {
      readonly kind: 'pairs';
      readonly most: number;
      readonly longestName: number;
      readonly longestValue: number;
    };

/**
 * Reads the rule in a schema; that a field may be null says no more than that it may be left out.
 * @returns undefined for what no control can be made for, such as lists.
 */
export function ruleOf(schema: FieldSchema, free: FreeSizes | null = null): FieldRule | undefined {
  const ways = alternativesOf(schema);
  const listed = ways.flatMap((way) => valuesOf(way));
  if (listed.length > 0 && ways.every((way) => valuesOf(way).length > 0)) {
    return isSize(listed)
      ? { kind: 'size', listed, free: null }
      : { kind: 'choice', values: listed };
  }
  if (isSize(listed) && free) return { kind: 'size', listed, free };
  if (ways.length !== 1) return undefined;
  return plainRuleOf(ways[0] ?? {});
}

/** What stands beside null: the schemas that a value may fulfil. */
function alternativesOf(schema: FieldSchema): readonly FieldSchema[] {
  const { anyOf, type } = schema;
  if (anyOf) return anyOf.flatMap((way) => alternativesOf(way));
  return type === 'null' ? [] : [schema];
}

function valuesOf({ const: only, enum: several }: FieldSchema): readonly Scalar[] {
  const values = only === undefined ? (several ?? []) : [only];
  return values.filter((value) => value !== null);
}

const SIZE = /^([1-9][0-9]*x[1-9][0-9]*|auto)$/;

function isSize(values: readonly Scalar[]): values is readonly string[] {
  return (
    values.some((value) => value !== 'auto') &&
    values.every((value) => typeof value === 'string' && SIZE.test(value))
  );
}

function plainRuleOf(schema: FieldSchema): FieldRule | undefined {
  const { type = [] } = schema;
  const [only = '', ...others] = [type].flat().filter((one) => one !== 'null');
  if (others.length > 0) return undefined;
  switch (only) {
    case 'boolean':
      return { kind: 'flag' };
    case 'integer':
    case 'number': {
      const { minimum = -Infinity, maximum = Infinity } = schema;
      return { kind: 'number', whole: only === 'integer', least: minimum, most: maximum };
    }
    case 'string': {
      const { minLength = 0, maxLength = Infinity, pattern } = schema;
      return { kind: 'text', least: minLength, most: maxLength, pattern };
    }
    case 'object':
      return pairsRuleOf(schema);
    default:
      return undefined;
  }
}

function pairsRuleOf(schema: FieldSchema): FieldRule | undefined {
  const { additionalProperties: value, propertyNames, maxProperties = Infinity } = schema;
  if (typeof value !== 'object' || value.type !== 'string') return undefined;
  return {
    kind: 'pairs',
    most: maxProperties,
    longestName: propertyNames?.maxLength ?? Infinity,
    longestValue: value.maxLength ?? Infinity,
  };
}
