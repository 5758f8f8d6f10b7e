import { expect, test } from 'vitest';

import { commandOf, editorCommandOf } from './keys.ts';

const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test.each([
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
])('%s with %o means %s, on the stage and around it', (key, held, expected) => {
  expect(commandOf(press(key, held))).toEqual({ do: expected });
  expect(editorCommandOf(press(key, held))).toEqual({ do: expected });
});

test('arrows go a step, with Shift a leap, with Ctrl a pixel', () => {
  expect(commandOf(press('ArrowLeft'))).toEqual({ do: 'step', x: -1, y: 0, stride: 'step' });
  const leap = commandOf(press('ArrowDown', { shiftKey: true }));
  expect(leap).toEqual({ do: 'step', x: 0, y: 1, stride: 'leap' });
  const pixel = commandOf(press('ArrowUp', { ctrlKey: true }));
  expect(pixel).toEqual({ do: 'step', x: 0, y: -1, stride: 'pixel' });
});

test('letters choose tools whether or not they are capitals', () => {
  for (const key of ['b', 'B'])
    expect(commandOf(press(key))).toEqual({ do: 'tool', tool: 'brush' });
});

test('brackets that a keyboard has behind AltGr or Alt change the size as well', () => {
  for (const held of [{}, { ctrlKey: true, altKey: true }, { altKey: true }]) {
    expect(commandOf(press(']', held))).toEqual({ do: 'size', by: 1 });
  }
  expect(commandOf(press('[', { metaKey: true }))).toBeUndefined();
  expect(commandOf(press('[', { ctrlKey: true }))).toBeUndefined();
});

test('around the stage keys mean what buttons do, and nothing that needs a cursor', () => {
  expect(editorCommandOf(press('e'))).toEqual({ do: 'tool', tool: 'eraser' });
  expect(editorCommandOf(press('['))).toEqual({ do: 'size', by: -1 });
  const cursor = ['ArrowLeft', 'Enter', ' ', 'Escape'].map((key) => press(key));
  expect(cursor.map(editorCommandOf)).toEqual(cursor.map(() => undefined));
});

test('what belongs to the browser stays with it', () => {
  const left = [
    press('ArrowLeft', { altKey: true }),
    press('r', { ctrlKey: true }),
    press('+', { ctrlKey: true }),
    press('l', { ctrlKey: true }),
    press('Tab'),
    press('z'),
    press('F5'),
  ];
  expect(left.map(commandOf)).toEqual(left.map(() => undefined));
});
