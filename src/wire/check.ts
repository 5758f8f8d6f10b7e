import type { z } from 'zod';

import { fault, GalaError, type Fault } from '../kernel/errors.ts';
import { wordOf } from './json-words.ts';
import { isRefusal } from './refusal.ts';
import { SpooledText } from './spooled-text.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads a JSON object, or a form put together like one, by its schema. `null` means "left out" for every parameter.
 *
 * A body can be wrong in several ways at once, but one error is answered. Which one is fixed:
 * 1. a parameter the schema does not know, in the order in which they were sent;
 * 2. a required parameter that is missing;
 * 3. a wrong type or value, in the order of the schema;
 * 4. what only the model itself refuses ({@link refuse}), in the order of the schema.
 *
 * @param at where in the request this object lies: `['promptObject']` makes it `promptObject.size`.
 * @throws GalaError with that one fault; `unparsable_json` when the body is no object at all.
 */
export function check<S extends z.ZodType>(
  schema: S,
  body: unknown,
  at: readonly string[] = [],
): z.output<S> {
  return outcomeOf(parse(schema, body), at);
}

function outcomeOf<T>(result: z.ZodSafeParseResult<T>, at: readonly string[]): T {
  if (result.success) return result.data;
  const first = tellingIssues(result.error).reduce((best, issue) =>
    rank(issue) < rank(best) ? issue : best,
  );
  throw new GalaError(faultOfIssue(first, at));
}

/**
 * The same for a change: `null` is a value there, and takes away what was set.
 * @throws GalaError likewise.
 */
export function checkChange<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  return outcomeOf(schema.safeParse(objectOf(body), { reportInput: true }), []);
}

/**
 * The same for dialects that name everything that is wrong, in the order of the schema.
 * @throws GalaError `invalid_parameters`; `unparsable_json` when the body is no object at all.
 */
export function checkAll<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = parse(schema, body);
  if (result.success) return result.data;
  const [first, ...rest] = tellingIssues(result.error);
  const faults = rest.map((issue) => faultOfIssue(issue, []));
  throw fault('invalid_parameters', { faults: [faultOfIssue(first, []), ...faults] });
}

function parse<S extends z.ZodType>(schema: S, body: unknown): z.ZodSafeParseResult<z.output<S>> {
  const given = Object.entries(objectOf(body)).filter(([, value]) => value !== null);
  return schema.safeParse(Object.fromEntries(given), { reportInput: true });
}

function objectOf(body: unknown): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw fault('unparsable_json', {});
}

/**
 * Where an integer has bounds of its own, those of safe integers say nothing. Neither does the size of what
 * is of another type: Zod measures whatever has a `length`.
 */
function tellingIssues({ issues }: z.core.$ZodError): [Issue, ...Issue[]] {
  const placeOf = ({ path }: Issue): string => JSON.stringify(path);
  const mistyped = new Set(
    issues
      .filter(({ code, input }) => code === 'invalid_type' && typeof input !== 'number')
      .map(placeOf),
  );
  const bounded = issues.filter(
    (issue) => !('origin' in issue && (issue.origin === 'int' || mistyped.has(placeOf(issue)))),
  );
  const [first, ...rest] = bounded.length === 0 ? issues : bounded;
  if (!first) throw new Error('A failed check without an issue.');
  return [first, ...rest];
}

function rank(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return 1;
  if (isMissing(issue)) return 2;
  return issue.code === 'custom' ? rankOfRefusal(issue) : 3;
}

/** Whether a file came, and only one, is asked by refusals: no type of JSON is a file. */
function rankOfRefusal({ params }: { readonly params?: unknown }): number {
  const code = isRefusal(params) ? params.fault.code : undefined;
  if (code === 'unknown_parameter') return 1;
  if (code === 'missing_parameter') return 2;
  return code === 'wrong_type' ? 3 : 4;
}

/** `null` was taken out before, so an absent input is the only `undefined`. */
const isMissing = (issue: Issue): boolean =>
  issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

function faultOfIssue(issue: Issue, at: readonly string[]): Fault {
  const path = [...at, ...issue.path];
  const param = nameOf(path);
  if (isMissing(issue)) return { code: 'missing_parameter', facts: { param } };
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        code: 'unknown_parameter',
        facts: { param: nameOf([...path, ...issue.keys.slice(0, 1)]) },
      };
    case 'invalid_type':
      return issue.input instanceof SpooledText && issue.expected === 'string'
        ? {
            code: 'string_too_long',
            facts: { param, max: LONGEST_SHORT_TEXT, length: issue.input.length },
          }
        : wrongType(param, issue.expected, issue.input);
    case 'invalid_value':
      return typeof issue.input === 'string'
        ? {
            code: 'invalid_value',
            facts: { param, value: issue.input, supported: issue.values.map(String) },
          }
        : wrongType(param, 'string', issue.input);
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'empty_string', facts: { param } }
        : {
            code: 'integer_below_min',
            facts: { param, min: Number(issue.minimum), got: Number(issue.input) },
          };
    case 'too_big':
      if (issue.origin === 'string' && typeof issue.input === 'string') {
        const facts = { param, max: Number(issue.maximum), length: issue.input.length };
        return { code: 'string_too_long', facts };
      }
      return {
        code: 'integer_above_max',
        facts: { param, max: Number(issue.maximum), got: Number(issue.input) },
      };
    case 'custom':
      if (isRefusal(issue.params)) return located(issue.params.fault, at);
      break;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      break;
  }
  // A schema that checks what no fault exists for is a bug of the schema.
  throw new Error(`No fault is known for the issue “${issue.code}” of “${param}”.`);
}

/** A refusal names its parameter as if the object were the whole request. */
function located(fault: Fault, at: readonly string[]): Fault {
  if (at.length === 0 || !('param' in fault.facts)) return fault;
  const param = nameOf([...at, fault.facts.param]);
  return { ...fault, facts: { ...fault.facts, param } } as Fault;
}

/** `tools[0].size`, as OpenAI writes it. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) =>
      typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
}

/** What any text may be that is read at once: all that is longer waits on disk. */
export const LONGEST_SHORT_TEXT = 32_768;

/** The words OpenAI uses for JSON types. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'an integer',
  int: 'an integer',
  array: 'an array',
  object: 'an object',
  record: 'an object',
  boolean: 'a boolean',
};

function wrongType(param: string, expected: string, input: unknown): Fault {
  return {
    code: 'wrong_type',
    facts: { param, expected: EXPECTED[expected] ?? expected, got: wordOf(input) },
  };
}
