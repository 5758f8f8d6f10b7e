import { runInNewContext } from 'node:vm';

import { readPython } from './read-python.ts';
import { readShellWord } from './read-shell-word.ts';

type Body = Record<string, unknown>;

/** The JSON that a script has curl send. */
export function bodyInCurl(code: string): Body {
  const [, word = ''] = /\n {2}-d ([^]*) (?:> answer\.json\n|\|\n {2}jq )/.exec(code) ?? [];
  return JSON.parse(readShellWord(word)) as Body;
}

/** The texts of the form that a script has curl send. */
export function formInCurl(code: string): readonly (readonly [string, string])[] {
  return [...code.matchAll(/\n {2}--form-string ([^]*?)(?= \\\n {2}-)/g)].map(([, word = '']) => {
    const [, name = '', text = ''] = /^([^=]*)=([^]*)$/.exec(readShellWord(word)) ?? [];
    return [name, text];
  });
}

/** The object that a program for Node hands to the call of this name. */
export function bodyInJavascript(code: string, call: string): Body {
  const [, source = ''] = new RegExp(`${call}\\((\\{[^]*?\\})\\)[,;]\\n`).exec(code) ?? [];
  return JSON.parse(runInNewContext(`JSON.stringify(${source})`) as string) as Body;
}

/** The arguments that a program for Python hands to the call of this name, those besides included. */
export function bodyInPython(code: string, call: string): Body {
  const [, source = ''] = new RegExp(`${call}\\(\\n([^]*?)\\n\\)\\n`).exec(code) ?? [];
  const given = source.split(/^ {4}(?=\w+=)/m).filter((text) => text !== '');
  const body: Body = {};
  for (const text of given) {
    const [, name = '', value = ''] = /^(\w+)=([^]*),\s*$/.exec(text) ?? [];
    const read = readPython(value);
    Object.assign(body, name === 'extra_body' ? read : { [name]: read });
  }
  return body;
}
