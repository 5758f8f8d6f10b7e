import type { Fault, FaultCode, FaultFacts } from '../../../kernel/errors.ts';
import { PLAIN_MESSAGES } from '../../replies/plain-messages.ts';

/** The words of the validator that AI/ML API shows, for what can be wrong with a parameter. */
const LINES: { readonly [C in FaultCode]?: (facts: FaultFacts[C]) => string } = {
  missing_parameter: ({ param }) => at('Required', param),
  unknown_parameter: ({ param }) => `Unrecognized key(s) in object: '${param}'`,
  wrong_type: (facts) => at(wrongType(facts), facts.param),
  invalid_value: ({ param, value, supported }) => at(notInEnum(supported, value), param),
  unknown_model: ({ model, supported }) => at(notInEnum(supported, model), 'model'),
  size_not_supported: ({ size, supported }) => at(notInEnum(supported, size), 'size'),
  integer_below_min: ({ param, min }) =>
    at(`Number must be greater than or equal to ${min}`, param),
  integer_above_max: ({ param, max }) => at(`Number must be less than or equal to ${max}`, param),
  single_picture_only: () => at('Invalid literal value, expected 1', 'n'),
  empty_string: ({ param }) => at('String must contain at least 1 character(s)', param),
  prompt_too_long: ({ max }) => at(tooLong(max), 'prompt'),
  string_too_long: ({ param, max }) => at(tooLong(max), param),
  array_too_long: ({ param, max }) => at(`Array must contain at most ${max} element(s)`, param),
  transparency_not_supported: (facts) =>
    at(PLAIN_MESSAGES.transparency_not_supported(facts), 'background'),
  png_not_compressible: (facts) =>
    at(PLAIN_MESSAGES.png_not_compressible(facts), 'output_compression'),
};

/** What is wrong with a parameter, in a line; `undefined` for faults that are not a parameter's. */
export function validationLine<C extends FaultCode>({
  code,
  facts,
}: Fault & { readonly code: C; readonly facts: FaultFacts[C] }): string | undefined {
  return LINES[code]?.(facts);
}

/** The validator's words come first, as in the original; which parameter it was is told after them. */
const at = (words: string, param: string): string => `${words} at "${param}"`;

const tooLong = (max: number): string => `String must contain at most ${max} character(s)`;

const notInEnum = (supported: readonly string[], got: string): string =>
  `Invalid enum value. Expected ${supported.map((value) => `'${value}'`).join(' | ')}, received '${got}'`;

/** The validator's names of types, by the words of the field. */
const TYPES: Readonly<Record<string, string>> = {
  'a string': 'string',
  'a boolean': 'boolean',
  'an array': 'array',
  'an object': 'object',
  'an integer': 'number',
  'a decimal number': 'number',
};

function wrongType({ expected, got }: { readonly expected: string; readonly got: string }): string {
  if (expected === 'an integer' && got === 'a decimal number') {
    return 'Expected integer, received float';
  }
  return `Expected ${TYPES[expected] ?? expected}, received ${TYPES[got] ?? got}`;
}
