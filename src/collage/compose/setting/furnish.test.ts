import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { compose } from '../compose.ts';

const SQUARE = { width: 1, height: 1 };

/** The art of what nobody asked for, in the first pictures of a prompt. */
function extras(prompt: string, seeds = 6): readonly string[] {
  return Array.from({ length: seeds }, (_, seed) => compose(readPrompt(prompt), SQUARE, seed))
    .flatMap(({ items }) => items)
    .filter(({ entity }) => entity === undefined)
    .map(({ recipe }) => recipe.art);
}

test.each([
  ['a man in a bar', 'piece:bottle-shelf'],
  ['a girl in a library', 'piece:bookshelf'],
  ['a teacher in a classroom', 'piece:blackboard'],
  ['a woman in a church', 'piece:pew'],
])('“%s” shows it by %s', (prompt, art) => {
  expect(extras(prompt)).toContain(art);
});

test('what the prompt names is not there a second time', () => {
  expect(extras('a girl on a sofa in the living room')).not.toContain('piece:sofa');
});

test('what the prompt rules out is not there', () => {
  expect(extras('a man in a living room without a sofa')).not.toContain('piece:sofa');
});

test('furniture stands behind everybody', () => {
  const { items } = compose(readPrompt('a girl in a library'), SQUARE, 1);
  const first = items.findIndex(({ entity }) => entity !== undefined);
  const shelves = items.flatMap(({ recipe }, at) => (recipe.art === 'piece:bookshelf' ? [at] : []));
  expect(shelves.length).toBeGreaterThan(0);
  expect(Math.max(...shelves)).toBeLessThan(first);
});
