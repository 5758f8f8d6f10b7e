import { codeUnitEscape, replaceUnseen } from './characters.ts';
import type { Notation } from './layout.ts';
import type { Placeholder } from './value.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as a string literal, in the quotes of which it has fewer. */
export function javascriptText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll(/[\\'"]/g, (character) =>
    character === '\\' || character === quote ? `\\${character}` : character,
  );
  return (
    quote + replaceUnseen(escaped, (unseen) => ESCAPES[unseen] ?? codeUnitEscape(unseen)) + quote
  );
}

const BARE_NAME = /^[A-Za-z_$][\w$]*$/;

/** `__proto__` in brackets, or it would be no property. */
function javascriptName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return BARE_NAME.test(name) ? name : javascriptText(name);
}

export const JAVASCRIPT: Notation = {
  indent: 2,
  padding: ' ',
  trailingComma: true,
  tall: false,
  words: { true: 'true', false: 'false', null: 'null' },
  text: javascriptText,
  name: javascriptName,
  placeholder: ({ kind, file: { name, type } }: Placeholder) =>
    kind === 'upload'
      ? `await upload(${javascriptText(name)}, ${javascriptText(type)})`
      : `${javascriptText(`data:${type};base64,`)} + (await readFile(${javascriptText(name)}, 'base64'))`,
};
