import { codeUnitEscape, hasUnseen, replaceUnseen } from './characters.ts';
import type { Notation } from './layout.ts';
import type { Placeholder } from './value.ts';

/**
 * A text as one word of a POSIX shell. Control characters are written as escapes, which `printf` puts
 * in: a terminal that they are pasted into would obey them.
 * @throws RangeError for the character 0, which no argument can hold.
 */
export function shellWord(text: string): string {
  if (text.includes('\0')) throw new RangeError('An argument cannot hold the character 0.');
  if (!hasUnseen(text)) return quoted(text);
  // A command substitution loses the line feeds at its end.
  const [, body = '', end = ''] = /^([^]*?)(\n*)$/.exec(text) ?? [];
  const format = replaceUnseen(body.replaceAll(/[\\%]/g, '$&$&'), (unseen) =>
    unseen === '\n' || unseen === '\t' ? unseen : octal(unseen),
  ).replace(/^-/, octal);
  return `"$(printf ${quoted(format)})"${end === '' ? '' : quoted(end)}`;
}

/** What no shell reads anything into. */
const PLAIN = /^[\w@%+=:,./-]+$/;

const quoted = (text: string): string =>
  PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

const octal = (character: string): string =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `\\${byte.toString(8).padStart(3, '0')}`,
  ).join('');

/** A text as JSON that shows all of its characters. */
const jsonText = (text: string): string => replaceUnseen(JSON.stringify(text), codeUnitEscape);

const TALL_JSON = {
  indent: 2,
  padding: '',
  trailingComma: false,
  tall: true,
  words: { true: 'true', false: 'false', null: 'null' },
} as const;

/** JSON as it is. */
export const JSON_NOTATION: Notation = {
  ...TALL_JSON,
  text: jsonText,
  name: jsonText,
  placeholder: ({ role }) => {
    throw new RangeError(`Plain JSON has no place for the file of “${role}”.`);
  },
};

/** JSON in a here-document, into which the shell puts what is in files and variables. */
export const HERE_JSON: Notation = {
  ...TALL_JSON,
  text: (text) => inHereDocument(jsonText(text)),
  name: (text) => inHereDocument(jsonText(text)),
  placeholder: ({ kind, file: { name, type }, role }: Placeholder) =>
    kind === 'upload'
      ? `"$${role}"`
      : `"data:${type};base64,$(base64 < ${shellWord(name)} | tr -d '\\n')"`,
};

const inHereDocument = (text: string): string => text.replaceAll(/[\\$`]/g, String.raw`\$&`);
