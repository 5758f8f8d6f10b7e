import { expect, test } from 'vitest';

import { paintOverlay, type OverlayLook } from './paint-overlay.ts';
import { emptySelection } from './selection.ts';

const LOOK: OverlayLook = {
  fill: [1, 0, 0, 255],
  stripe: [2, 0, 0, 255],
  edge: [3, 0, 0, 255],
  edgeBeside: [4, 0, 0, 255],
  period: 4,
};

/** The red of each pixel: 0 where nothing was painted. */
const reds = (bytes: Uint8ClampedArray): number[] => [...bytes].filter((_, i) => i % 4 === 0);

test('what is selected is filled, with a line on both sides of its edge', () => {
  const selection = emptySelection({ width: 5, height: 5 });
  for (const i of [6, 7, 8, 11, 12, 13, 16, 17, 18]) selection.data[i] = 1;
  const box = { x: 0, y: 0, width: 5, height: 5 };
  const view = { x: 0, y: 0, scale: 1 };
  const painted = reds(paintOverlay(selection, { box, view, density: 1, phase: 0 }, LOOK));
  expect(painted).toEqual(
    [
      [0, 4, 4, 4, 0],
      [4, 3, 3, 3, 4],
      [4, 3, 2, 3, 4],
      [4, 3, 3, 3, 4],
      [0, 4, 4, 4, 0],
    ].flat(),
  );
});

test('a part painted alone is what the whole has there, at any density and place', () => {
  const selection = emptySelection({ width: 20, height: 20 });
  selection.data.fill(1, 45, 300);
  const view = { x: 3.3, y: -7.1, scale: 1.7 };
  const area = { view, density: 2, phase: 3 };
  const whole = reds(
    paintOverlay(selection, { ...area, box: { x: 0, y: 0, width: 60, height: 50 } }, LOOK),
  );
  const part = { x: 11, y: 7, width: 30, height: 20 };
  const painted = reds(paintOverlay(selection, { ...area, box: part }, LOOK));
  for (let y = 0; y < part.height; y++) {
    const row = (part.y + y) * 60 + part.x;
    expect(painted.slice(y * part.width, (y + 1) * part.width)).toEqual(
      whole.slice(row, row + part.width),
    );
  }
});
