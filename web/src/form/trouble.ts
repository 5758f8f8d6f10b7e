import type { FieldRule } from './field-rule.ts';
import { countCharacters } from './count-characters.ts';
import { troubleOfSize, type SizeTrouble } from './free-size.ts';

/** Why a value is not taken. */
export type Trouble =
  | { readonly is: 'missing' }
  | { readonly is: 'type'; readonly wanted: 'text' | 'number' | 'whole' | 'flag' | 'pairs' }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'range'; readonly least: number; readonly most: number }
  | { readonly is: 'short'; readonly least: number }
  | { readonly is: 'long'; readonly most: number; readonly has: number }
  | { readonly is: 'pattern' }
  | { readonly is: 'pairs'; readonly most: number }
  | { readonly is: 'name' }
  | { readonly is: 'size'; readonly size: SizeTrouble };

/** Looks at a value as the server will. */
export function troubleOf(rule: FieldRule, value: unknown): Trouble | undefined {
  switch (rule.kind) {
    case 'choice':
      return rule.values.some((one) => one === value)
        ? undefined
        : { is: 'choice', values: rule.values.map(String) };
    case 'size':
      return sizeTrouble(rule, value);
    case 'number':
      return numberTrouble(rule, value);
    case 'text':
      return textTrouble(rule, value);
    case 'flag':
      return typeof value === 'boolean' ? undefined : { is: 'type', wanted: 'flag' };
    case 'pairs':
    default:
      return pairsTrouble(rule, value);
  }
}

type Rule<K extends FieldRule['kind']> = Extract<FieldRule, { readonly kind: K }>;

function sizeTrouble({ listed, free }: Rule<'size'>, value: unknown): Trouble | undefined {
  if (listed.some((one) => one === value)) return undefined;
  if (!free || typeof value !== 'string') return { is: 'choice', values: listed };
  const size = troubleOfSize(value, free);
  return size && { is: 'size', size };
}

function numberTrouble({ whole, least, most }: Rule<'number'>, value: unknown) {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (!isNumber || (whole && !Number.isSafeInteger(value))) {
    return { is: 'type', wanted: whole ? 'whole' : 'number' } as const;
  }
  return value < least || value > most ? ({ is: 'range', least, most } as const) : undefined;
}

function textTrouble({ least, most, pattern }: Rule<'text'>, value: unknown): Trouble | undefined {
  if (typeof value !== 'string') return { is: 'type', wanted: 'text' };
  const has = countCharacters(value);
  if (has < least) return { is: 'short', least };
  if (has > most) return { is: 'long', most, has };
  const fits = pattern === undefined || new RegExp(pattern, 'u').test(value);
  return fits ? undefined : { is: 'pattern' };
}

function pairsTrouble(rule: Rule<'pairs'>, value: unknown): Trouble | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { is: 'type', wanted: 'pairs' };
  }
  const pairs = Object.entries(value);
  if (pairs.length > rule.most) return { is: 'pairs', most: rule.most };
  for (const [name, text] of pairs) {
    if (name === '') return { is: 'name' };
    const trouble =
      textTrouble({ kind: 'text', least: 0, most: rule.longestName, pattern: undefined }, name) ??
      textTrouble({ kind: 'text', least: 0, most: rule.longestValue, pattern: undefined }, text);
    if (trouble) return trouble;
  }
  return undefined;
}
