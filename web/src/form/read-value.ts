import type { FieldRule } from './field-rule.ts';

/** Reads a text of an address as what a field wants; what is no text, or no such value, stays as it is. */
export function readValue(rule: FieldRule, given: unknown): unknown {
  if (typeof given !== 'string') return given;
  switch (rule.kind) {
    case 'number':
      return readNumber(given);
    case 'flag':
      return { true: true, false: false }[given] ?? given;
    case 'choice':
      return rule.values.find((value) => String(value) === given) ?? given;
    case 'pairs':
      return readJson(given);
    case 'text':
    case 'size':
    default:
      return given;
  }
}

function readNumber(text: string): unknown {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? text : number;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
