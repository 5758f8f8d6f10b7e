import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createHistory } from './history.ts';
import { carryOut, reach, type MaskOperation } from './operation.ts';
import { packRuns } from './runs.ts';
import { countSelected, emptySelection, type Selection } from './selection.ts';

const SIZE = { width: 37, height: 29 };

const coordinate = fc.double({ min: -10, max: 50, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const effect = fc.constantFrom('select' as const, 'protect' as const);
const length = fc.double({ min: 0, max: 40, noNaN: true });

const operation: fc.Arbitrary<MaskOperation> = fc.oneof(
  fc.record({
    kind: fc.constant('stroke' as const),
    effect,
    radius: fc.double({ min: 0.5, max: 20, noNaN: true }),
    points: fc.array(point, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('rectangle' as const),
    effect,
    box: fc.record({ x: coordinate, y: coordinate, width: length, height: length }),
  }),
  fc.record({
    kind: fc.constant('lasso' as const),
    effect,
    points: fc.array(point, { maxLength: 8 }),
  }),
  fc.constantFrom<MaskOperation>({ kind: 'all' }, { kind: 'none' }, { kind: 'invert' }),
  fc.uint8Array({ minLength: 37 * 29, maxLength: 37 * 29, max: 1 }).map((data) => ({
    kind: 'load' as const,
    runs: packRuns({ ...SIZE, data: Uint8Array.from(data) }, { x: 0, y: 0, ...SIZE }),
  })),
);

const copyOf = ({ data }: Selection): number[] => [...data];

test('undoing puts back every state there was, and redoing brings every one again', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 8 }), (operations) => {
      const selection = emptySelection(SIZE);
      const history = createHistory(selection);
      const states = [copyOf(selection)];
      for (const one of operations) {
        history.perform(one);
        states.push(copyOf(selection));
      }
      for (let i = operations.length - 1; i >= 0; i--) {
        expect(history.undo()?.operation).toEqual(operations[i]);
        expect(copyOf(selection)).toEqual(states[i]);
      }
      expect(history.canUndo).toBe(false);
      for (let i = 1; i <= operations.length; i++) {
        history.redo();
        expect(copyOf(selection)).toEqual(states[i]);
      }
      expect(history.canRedo).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('the gains of all steps add up to what is selected, whichever were undone', () => {
  fc.assert(
    fc.property(fc.array(fc.option(operation), { maxLength: 12 }), (steps) => {
      const selection = emptySelection(SIZE);
      const history = createHistory(selection);
      let selected = 0;
      for (const step of steps) {
        const change = step === null ? history.undo() : history.perform(step);
        selected += change?.gained ?? 0;
      }
      expect(selected).toBe(countSelected(selection));
    }),
    { numRuns: 60 },
  );
});

test('an operation changes nothing beyond what it was said to reach', () => {
  fc.assert(
    fc.property(operation, (one) => {
      const selection = emptySelection(SIZE);
      const { x, y, width, height } = reach(selection, one);
      carryOut(selection, { kind: 'invert' });
      const before = copyOf(selection);
      carryOut(selection, one);
      const outside = before.flatMap((_, i) => {
        const [column, row] = [i % SIZE.width, Math.floor(i / SIZE.width)];
        const inside = column >= x && column < x + width && row >= y && row < y + height;
        return inside ? [] : [i];
      });
      expect(outside.map((i) => selection.data[i])).toEqual(outside.map((i) => before[i]));
    }),
    { numRuns: 60 },
  );
});

test('inverting twice changes nothing, and once changes every pixel', () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 4 }), (operations) => {
      const selection = emptySelection(SIZE);
      for (const one of operations) carryOut(selection, one);
      const before = copyOf(selection);
      carryOut(selection, { kind: 'invert' });
      expect(copyOf(selection)).toEqual(before.map((value) => 1 - value));
      carryOut(selection, { kind: 'invert' });
      expect(copyOf(selection)).toEqual(before);
    }),
  );
});

test('a new step forgets what had been undone', () => {
  const history = createHistory(emptySelection(SIZE));
  history.perform({ kind: 'all' });
  history.undo();
  history.perform({ kind: 'invert' });
  expect(history.canRedo).toBe(false);
  expect(history.redo()).toBeUndefined();
});

test('only so many steps are remembered, and those still go back exactly', () => {
  const selection = emptySelection(SIZE);
  const history = createHistory(selection, { steps: 3, bytes: 1e6 });
  for (let i = 0; i < 5; i++) {
    history.perform({
      kind: 'rectangle',
      effect: 'select',
      box: { x: i * 5, y: 0, width: 5, height: 1 },
    });
  }
  while (history.canUndo) history.undo();
  expect(countSelected(selection)).toBe(10);
});

test('what steps painted over is bounded in bytes, but for the last of them', () => {
  const history = createHistory(emptySelection(SIZE), { steps: 100, bytes: 1 });
  history.perform({ kind: 'all' });
  history.perform({ kind: 'invert' });
  history.undo();
  expect(history.canUndo).toBe(false);
});

test('the last step can be undone, however much it takes to remember', () => {
  const selection = emptySelection(SIZE);
  const history = createHistory(selection, { steps: 10, bytes: 0 });
  history.perform({ kind: 'all' });
  history.perform({ kind: 'none' });
  history.undo();
  expect(countSelected(selection)).toBe(SIZE.width * SIZE.height);
  expect(history.canUndo).toBe(false);
});
