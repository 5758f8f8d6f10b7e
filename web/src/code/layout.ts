import { Placeholder, type Parameters, type Value } from './value.ts';

/** How a language writes values. */
export interface Notation {
  readonly indent: number;
  /** What lies between the braces of an object and what is in them, on one line. */
  readonly padding: '' | ' ';
  /** Whether a comma follows the last one of several lines. */
  readonly trailingComma: boolean;
  /** Whether objects always take several lines. */
  readonly tall: boolean;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  text(value: string): string;
  /** A name of an object, quoted where it has to be. */
  name(name: string): string;
  placeholder(place: Placeholder): string;
}

/** Lines are broken before they get longer than this, where they can be. */
const WIDTH = 88;

/**
 * A value as a literal of a language.
 * @param depth how many levels of indentation the line has on which it begins.
 */
export function layOut(value: Value, notation: Notation, depth = 0): string {
  if (value === null) return notation.words.null;
  if (typeof value === 'boolean') return notation.words[`${value}`];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return notation.text(value);
  if (value instanceof Placeholder) return notation.placeholder(value);
  const elements = elementsOf(value, notation);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (elements.length === 0) return `${open}${close}`;
  const flat = elements.map(({ before, value: inner }) => before + layOut(inner, notation, 0));
  const padding = Array.isArray(value) ? '' : notation.padding;
  const line = `${open}${padding}${flat.join(', ')}${padding}${close}`;
  const mayBeFlat = !notation.tall || (Array.isArray(value) && !line.includes('{'));
  if (mayBeFlat && !line.includes('\n') && depth * notation.indent + line.length <= WIDTH)
    return line;
  return tall(elements, notation, depth, [open ?? '', close ?? '']);
}

/** An object over several lines, however short it is. */
export function layOutTall(parameters: Parameters, notation: Notation, depth = 0): string {
  return tall(elementsOf(parameters, notation), notation, depth, ['{', '}']);
}

interface Element {
  readonly before: string;
  readonly value: Value;
}

function elementsOf(value: object, notation: Notation): readonly Element[] {
  if (Array.isArray(value))
    return (value as readonly Value[]).map((inner) => ({ before: '', value: inner }));
  return Object.entries(value as Parameters).map(([name, inner]) => ({
    before: `${notation.name(name)}: `,
    value: inner,
  }));
}

function tall(
  elements: readonly Element[],
  notation: Notation,
  depth: number,
  [open, close]: readonly [string, string],
): string {
  const inner = ' '.repeat((depth + 1) * notation.indent);
  const lines = elements.map(
    ({ before, value }) => inner + before + layOut(value, notation, depth + 1),
  );
  const end = notation.trailingComma ? ',' : '';
  return `${open}\n${lines.join(',\n')}${end}\n${' '.repeat(depth * notation.indent)}${close}`;
}
