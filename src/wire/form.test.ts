import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { assembleForm, type FormEntry } from './form.ts';

test.each<[FormEntry[], unknown]>([
  [[], {}],
  [[['prompt', 'a cat']], { prompt: 'a cat' }],
  [[['image[]', 1]], { image: [1] }],
  [
    [
      ['image', 1],
      ['image[]', 2],
      ['image', 3],
    ],
    { image: [1, 2, 3] },
  ],
  [
    [
      ['user[name]', 'jane'],
      ['user[age]', '7'],
    ],
    { user: { name: 'jane', age: '7' } },
  ],
  [[['a[b][c]', 'x']], { 'a[b][c]': 'x' }],
  [[['', 'x']], { '': 'x' }],
  [[['prompt', 'a cat\r\nand\na\rdog\r\n']], { prompt: 'a cat\nand\na\rdog\n' }],
])('puts %j together as %j', (entries, form) => {
  expect(assembleForm(entries, ['n'])).toEqual(form);
});

test.each<[string, unknown]>([
  ['2', 2],
  ['-1', -1],
  ['1.5', 1.5],
  ['99999999999999999999', 1e20],
  ['', ''],
  ['two', 'two'],
  [' 2', ' 2'],
  ['0x2', '0x2'],
  ['1e3', '1e3'],
  ['Infinity', 'Infinity'],
])('reads the number “%s” as %j', (text, value) => {
  expect(assembleForm([['n', text]], ['n'])).toEqual({ n: value });
  expect(assembleForm([['user', text]], ['n'])).toEqual({ user: text });
});

test('whatever names there are, each value is somewhere, and no prototype is touched', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', 'a[]', 'a[b]'));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const entries = names.map((name, i): FormEntry => [name, `value-${i}`]);
      const form = assembleForm(entries, []);
      const text = JSON.stringify(Object.entries(form));
      // `a` and `a[b]` compete for being text and object: the later one wins.
      const roots = new Set(names.map((name) => /^[^[\]]+/.exec(name)?.[0] ?? name));
      fc.pre(roots.size === names.length);
      for (const [, value] of entries) expect(text).toContain(value);
      expect(Object.getPrototypeOf(form)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['b']).toBeUndefined();
    }),
  );
});
