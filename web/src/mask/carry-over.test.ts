import { expect, test } from 'vitest';

import { carryOver } from './carry-over.ts';
import { emptySelection, type Selection } from './selection.ts';

/** A selection as rows of `#` and `.`. */
function drawn(...rows: readonly string[]): Selection {
  const selection = emptySelection({ width: rows[0]!.length, height: rows.length });
  selection.data.set(Array.from(rows.join(''), (letter) => (letter === '#' ? 1 : 0)));
  return selection;
}

const rowsOf = ({ width, height, data }: Selection): readonly string[] =>
  Array.from({ length: height }, (_, y) =>
    [...data.subarray(y * width, (y + 1) * width)].map((value) => (value ? '#' : '.')).join(''),
  );

const whole = { x: 0, y: 0, width: 6, height: 3 };

test('what was painted stays on the same part of the picture, and beyond what was in sight is nothing', () => {
  const painted = {
    selection: drawn('##.', '.##', '..#'),
    frame: { x: 1, y: 0, width: 3, height: 3 },
  };
  const to = { width: 6, height: 3, plan: { frame: whole }, open: undefined };
  expect(rowsOf(carryOver(painted, to, false))).toEqual(['.##...', '..##..', '...#..']);
});

test('it is brought to another size, and cut where the picture is', () => {
  const painted = { selection: drawn('#.....', '......', '.....#'), frame: whole };
  const left = { x: 0, y: 0, width: 3, height: 3 };
  const to = { width: 6, height: 6, plan: { frame: left }, open: undefined };
  expect(rowsOf(carryOver(painted, to, false))).toEqual([
    '##....',
    '##....',
    '......',
    '......',
    '......',
    '......',
  ]);
});

test('bands that the model fills are marked besides', () => {
  const painted = { selection: drawn('...#..', '......', '......'), frame: whole };
  const open = drawn('######', '......', '......', '......', '######');
  const frame = { x: 0, y: -1, width: 6, height: 5 };
  const to = { width: 6, height: 5, plan: { frame }, open };
  const rows = ['######', '...#..', '......', '......', '######'];
  expect(rowsOf(carryOver(painted, to, true))).toEqual(rows);
  expect(rowsOf(carryOver(painted, to, false))).toEqual(['......', ...rows.slice(1, 4), '......']);
});
