import { codeUnitEscape, replaceUnseen } from './characters.ts';
import type { Notation } from './layout.ts';
import type { Placeholder } from './value.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as a string literal. */
export function pythonText(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  const escaped = text.replaceAll(/[\\'"]/g, (character) =>
    character === '\\' || character === quote ? `\\${character}` : character,
  );
  return (
    quote + replaceUnseen(escaped, (unseen) => ESCAPES[unseen] ?? codeUnitEscape(unseen)) + quote
  );
}

export const PYTHON: Notation = {
  indent: 4,
  padding: '',
  trailingComma: true,
  tall: false,
  words: { true: 'True', false: 'False', null: 'None' },
  text: pythonText,
  name: pythonText,
  placeholder: ({ kind, file: { name, type } }: Placeholder) =>
    kind === 'upload'
      ? `upload(${pythonText(name)})`
      : `data_url(${pythonText(name)}, ${pythonText(type)})`,
};
