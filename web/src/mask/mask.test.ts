import { expect, test } from 'vitest';

import { createMask } from './mask.ts';
import { emptySelection } from './selection.ts';

const SIZE = { width: 20, height: 12 };
const BRUSH = { radius: 2, effect: 'select' } as const;

test('a stroke that is taken back leaves what the steps before it left', () => {
  const mask = createMask(SIZE);
  mask.perform({ kind: 'rectangle', effect: 'select', box: { x: 0, y: 0, width: 6, height: 12 } });
  const before = [...mask.selection.data];
  const facts = mask.facts();
  const stroke = mask.beginStroke({ radius: 3, effect: 'protect' });
  stroke.to({ x: 2, y: 2 });
  stroke.to({ x: 15, y: 9 });
  expect([...mask.selection.data]).not.toEqual(before);
  stroke.cancel();
  expect([...mask.selection.data]).toEqual(before);
  expect(mask.facts()).toBe(facts);
});

test('strokes one after the other are undone one after the other', () => {
  const mask = createMask(SIZE);
  const states = [[...mask.selection.data]];
  for (const x of [3, 5, 9]) {
    const stroke = mask.beginStroke(BRUSH);
    stroke.to({ x, y: 3 });
    stroke.to({ x: x + 4, y: 8 });
    stroke.end();
    states.push([...mask.selection.data]);
  }
  for (const state of states.toReversed().slice(1)) {
    mask.undo();
    expect([...mask.selection.data]).toEqual(state);
    expect(mask.facts().selected).toBe(state.filter((value) => value === 1).length);
  }
});

test('steps are told of once each, and not while a stroke is on its way', () => {
  const mask = createMask(SIZE);
  let told = 0;
  mask.watchSteps(() => (told += 1));
  const stroke = mask.beginStroke(BRUSH);
  stroke.to({ x: 3, y: 3 });
  stroke.to({ x: 9, y: 9 });
  expect(told).toBe(0);
  stroke.end();
  mask.undo();
  expect(told).toBe(2);
});

test('what is marked from the beginning is counted, and no undoing takes it away', () => {
  const start = emptySelection(SIZE);
  start.data.fill(1, 0, 40);
  const mask = createMask(SIZE, start);
  expect(mask.facts()).toMatchObject({ selected: 40, canUndo: false });
  expect(mask.facts()).toBe(mask.atFirst);
});
