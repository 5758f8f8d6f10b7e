import { expect, test } from 'vitest';

import { createMask, type Mask } from './mask.ts';
import { createPainter, type Draft } from './painter.ts';
import type { ToolSettings } from './tools.ts';

const settings = (tool: ToolSettings['tool']): ToolSettings => ({
  tool,
  radius: 2,
  effect: 'select',
});

function setUp() {
  const mask: Mask = createMask({ width: 20, height: 20 });
  const drafts: (Draft | undefined)[] = [];
  return { mask, drafts, painter: createPainter(mask, (draft) => drafts.push(draft)) };
}

test('a stroke is seen while it is painted and is one step when it ends', () => {
  const { mask, painter } = setUp();
  painter.begin({ x: 5, y: 5 }, settings('brush'));
  painter.to({ x: 15, y: 5 });
  expect(mask.selection.data.includes(1)).toBe(true);
  expect(mask.facts().canUndo).toBe(false);
  painter.end();
  const { selected } = mask.facts();
  expect(selected).toBeGreaterThan(40);
  mask.undo();
  expect(mask.facts()).toMatchObject({ selected: 0, canUndo: false, canRedo: true });
  mask.redo();
  expect(mask.facts().selected).toBe(selected);
});

test('a stroke that is cancelled leaves nothing, not even a step', () => {
  const { mask, painter } = setUp();
  mask.perform({ kind: 'rectangle', effect: 'select', box: { x: 0, y: 0, width: 4, height: 4 } });
  painter.begin({ x: 5, y: 5 }, settings('eraser'));
  painter.to({ x: 0, y: 0 });
  painter.cancel();
  expect([...mask.selection.data].filter((value) => value === 1)).toHaveLength(16);
  expect(mask.undo()).toMatchObject({ kind: 'rectangle' });
});

test('a rectangle goes from corner to corner, in whole pixels, whichever comes first', () => {
  const { mask, painter, drafts } = setUp();
  painter.begin({ x: 9.5, y: 8.2 }, settings('rectangle'));
  painter.to({ x: 4.1, y: 2.9 });
  expect(drafts.at(-1)).toMatchObject({ box: { x: 4, y: 2, width: 6, height: 7 } });
  expect(mask.facts().selected).toBe(0);
  painter.end();
  expect(drafts.at(-1)).toBeUndefined();
  expect(mask.facts().selected).toBe(42);
});

test('a lasso selects what it went around; turned around, it lets go', () => {
  const { mask, painter } = setUp();
  const around = (flipped: boolean) => {
    painter.begin({ x: 2, y: 2 }, settings('lasso'), flipped);
    for (const point of [
      { x: 12, y: 2 },
      { x: 12, y: 12 },
      { x: 2, y: 12 },
    ]) {
      painter.to(point);
    }
    painter.end();
  };
  around(false);
  expect(mask.facts().selected).toBe(100);
  around(true);
  expect(mask.facts().selected).toBe(0);
});

test('a lasso of a line selects nothing and is no step', () => {
  const { mask, painter } = setUp();
  painter.begin({ x: 2, y: 2 }, settings('lasso'));
  painter.to({ x: 9, y: 9 });
  painter.end();
  expect(mask.facts().canUndo).toBe(false);
});

test('where a lasso would go to is shown, and not a part of it', () => {
  const { painter, drafts } = setUp();
  painter.begin({ x: 2, y: 2 }, settings('lasso'));
  painter.hover({ x: 9, y: 9 });
  painter.hover({ x: 4, y: 1 });
  expect(drafts.at(-1)).toMatchObject({
    points: [
      { x: 2, y: 2 },
      { x: 4, y: 1 },
    ],
  });
});
