import { expect, test } from 'vitest';
import { grownMask } from './grow-mask.ts';

/** Rows of a mask as text: `#` is repainted. */
function grown(...rows: readonly string[]): readonly string[] {
  const width = rows[0]!.length;
  const mask = Float32Array.from(rows.join('').split(''), (mark) => (mark === '#' ? 1 : 0));
  const marks = Array.from(grownMask(mask, { width, height: rows.length }), (one) =>
    one ? '#' : '.',
  );
  return rows.map((_, y) => marks.slice(y * width, (y + 1) * width).join(''));
}

test('a hole grows by one, but at two of its corners', () => {
  expect(grown('.....', '.....', '..#..', '.....', '.....')).toEqual([
    '.....',
    '.##..',
    '.###.',
    '..##.',
    '.....',
  ]);
});

test('nothing grows over an edge to the other side', () => {
  expect(grown('#...', '....', '...#')).toEqual(['##..', '####', '..##']);
});

test('the mask itself stays as it was', () => {
  const mask = Float32Array.of(1, 0, 0, 0);
  grownMask(mask, { width: 2, height: 2 });
  expect([...mask]).toEqual([1, 0, 0, 0]);
});
