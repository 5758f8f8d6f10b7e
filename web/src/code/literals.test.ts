import { runInNewContext } from 'node:vm';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readPython } from '../../../test/support/read-python.ts';
import { readShellWord } from '../../../test/support/read-shell-word.ts';
import { JAVASCRIPT, javascriptText } from './javascript-literal.ts';
import { layOut } from './layout.ts';
import { PYTHON, pythonText } from './python-literal.ts';
import { HERE_JSON, JSON_NOTATION, shellWord } from './shell-text.ts';
import type { Value } from './value.ts';

/** Whole characters, mostly those that somebody reads something into. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from('\'"\\$`%!*?[]{}()<>|&;#~=@-\n\r\t \u001b\u007f\u0085\u2028\u202e🦊é狐'),
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});
const withoutNul = texts.filter((text) => !text.includes('\0'));
const json = fc.jsonValue() as fc.Arbitrary<Value>;

/** What would change a line unseen, wherever it is written out. */
const UNSEEN = /(?![\n\t])[\p{Control}\u2028-\u202e\u2066-\u2069]/u;

const evaluated = (source: string): unknown =>
  JSON.parse(runInNewContext(`JSON.stringify([${source}])`) as string)[0];

test('a shell reads every text as it is', () => {
  fc.assert(
    fc.property(withoutNul, (text) => {
      expect(readShellWord(shellWord(text))).toBe(text);
    }),
  );
});

test('JavaScript and Python read every text as it is, on one line', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(evaluated(javascriptText(text))).toBe(text);
      expect(readPython(pythonText(text))).toBe(text);
      expect(javascriptText(text) + pythonText(text)).not.toContain('\n');
    }),
  );
});

test('nothing unseen stands in a program', () => {
  fc.assert(
    fc.property(withoutNul, (text) => {
      const written = [
        shellWord(text),
        javascriptText(text),
        pythonText(text),
        layOut(text, JSON_NOTATION),
      ];
      for (const source of written) expect(source).not.toMatch(UNSEEN);
    }),
  );
});

test('no argument of a program holds the character 0', () => {
  expect(() => shellWord('a\0b')).toThrow(RangeError);
});

test('every value is read as it is', () => {
  fc.assert(
    fc.property(json, (value) => {
      const same: unknown = JSON.parse(JSON.stringify(value));
      expect(evaluated(layOut(value, JAVASCRIPT))).toEqual(same);
      expect(readPython(layOut(value, PYTHON))).toEqual(same);
      expect(JSON.parse(layOut(value, JSON_NOTATION))).toEqual(same);
    }),
  );
});

test('a here-document gives JSON back as it is', () => {
  fc.assert(
    fc.property(json, (value) => {
      // What a shell does to a document whose end is not quoted.
      const shown = layOut(value, HERE_JSON).replaceAll(/\\([\\$`])/g, '$1');
      expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(layOut(value, HERE_JSON)).not.toMatch(/(?<!\\)(?:\\\\)*[$`]/);
    }),
  );
});

test('a name that JavaScript reads more into is a name like any other', () => {
  const value = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Value;
  expect(evaluated(layOut(value, JAVASCRIPT))).toEqual(value);
  expect(Object.keys(evaluated(layOut(value, JAVASCRIPT)) as object)).toContain('__proto__');
});
