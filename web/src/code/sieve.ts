import type { Limited, Note, Reason } from './differences.ts';
import type { Parameters, Value } from './value.ts';

/** What a dialect makes of one parameter; without any of these it takes it as it is. */
export interface Rule {
  /** What it does anyway when nothing is said, so that it need not be said. */
  readonly usual?: Value;
  /** All that it takes; none, where it does not know the parameter. */
  readonly values?: readonly Value[];
  /** The largest number, or most characters, counted as Unicode code points. */
  readonly most?: { readonly of: Limited; readonly is: number };
  /** Whether it can be left out without another picture for it. */
  readonly harmless?: true;
}

/** By parameter. What is not among them is unknown to the dialect. */
export type Rules = Readonly<Record<string, Rule>>;

export const TAKEN: Rule = {};
/** Left out, and told. */
export const HARMLESS: Rule = { harmless: true };

/** For a parameter that a dialect does not know, and does like this. */
export const always = (usual: Value): Rule => ({ usual, values: [] });

export interface Sifted {
  /** What the dialect takes, in the order of the request. */
  readonly parameters: Parameters;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

/** Parts a body into what a dialect takes, what it does without, and what it cannot say. */
export function sift(body: Parameters, rules: Rules): Sifted {
  const parameters: Record<string, Value> = {};
  const reasons: Reason[] = [];
  const notes: Note[] = [];
  for (const [parameter, value] of Object.entries(body)) {
    const rule = Object.hasOwn(rules, parameter) ? rules[parameter] : UNKNOWN;
    if (rule?.usual !== undefined && rule.usual === value) continue;
    const reason = rule && reasonAgainst(parameter, value, rule);
    if (reason) reasons.push(reason);
    else if (rule?.harmless) notes.push({ about: 'left out', parameter });
    else parameters[parameter] = value;
  }
  return { parameters, reasons, notes };
}

const UNKNOWN: Rule = { values: [] };

function reasonAgainst(
  parameter: string,
  value: Value,
  { values, most }: Rule,
): Reason | undefined {
  if (values?.length === 0) return { why: 'parameter', parameter };
  if (values && !values.includes(value))
    return { why: 'value', parameter, value: JSON.stringify(value) };
  const amount = typeof value === 'string' ? Array.from(value).length : Number(value);
  return most && amount > most.is ? { why: 'most', of: most.of, most: most.is } : undefined;
}
