import { expect, test } from 'vitest';
import type { Backdrop, BackdropKind } from '../compose/plan.ts';
import type { Area } from './geometry.ts';
import { backdropGeometry, usualHorizon } from './backdrop-geometry.ts';
import { distanceAt, scaleAt } from './perspective.ts';
import { backdropOptions, optionsFor } from './backdrop-options.ts';

const kinds = Object.keys(backdropOptions) as BackdropKind[];
const frames = [
  { width: 1, height: 1 },
  { width: 1.75, height: 1 },
  { width: 1, height: 1.75 },
  { width: 6, height: 1 },
];

function backdrop(kind: BackdropKind, frame: { width: number; height: number }): Backdrop {
  const horizon = usualHorizon(kind, frame);
  return { kind, horizon, weather: [], mood: 'plain', options: {} };
}

test.each(kinds)('%s offers areas that lie within the frame and are not empty', (kind) => {
  for (const frame of frames) {
    for (let seed = 0; seed < 5; seed++) {
      const geometry = backdropGeometry(backdrop(kind, frame), frame, seed);
      const areas = [geometry.air, geometry.standing, geometry.wall, ...geometry.windows].filter(
        (area): area is Area => area !== undefined,
      );
      for (const area of areas) {
        expect(area.left).toBeGreaterThanOrEqual(0);
        expect(area.top).toBeGreaterThanOrEqual(0);
        expect(area.right).toBeLessThanOrEqual(frame.width);
        expect(area.bottom).toBeLessThanOrEqual(frame.height);
        expect(area.right - area.left).toBeGreaterThan(0.02);
        expect(area.bottom - area.top).toBeGreaterThan(0.02);
      }
    }
  }
});

test('there are as many windows as asked for, clear of the free wall', () => {
  const frame = { width: 1.75, height: 1 };
  const room = {
    ...backdrop('room', frame),
    options: optionsFor('room', { windows: 3 }),
  };
  const { windows, wall } = backdropGeometry(room, frame, 1);
  expect(windows).toHaveLength(3);
  for (const window of windows) expect(window.right).toBeLessThan(wall?.left ?? 0);
});

test('things look smaller and farther away towards the horizon', () => {
  const frame = { width: 1, height: 1 };
  const geometry = backdropGeometry(backdrop('meadow', frame), frame, 1);
  const near = geometry.standing!.bottom;
  const far = geometry.standing!.top;
  expect(distanceAt(geometry, near)).toBe(0);
  expect(distanceAt(geometry, far)).toBeGreaterThan(0.5);
  expect(scaleAt(geometry, near)).toBeCloseTo(1);
  expect(scaleAt(geometry, far)).toBeLessThan(0.5);
});

test('an option that the kind does not have, or a value it does not take, is refused', () => {
  const frame = { width: 1, height: 1 };
  const beach = backdrop('beach', frame);
  const offer = (options: Backdrop['options']) => () =>
    backdropGeometry({ ...beach, options }, frame, 1);
  expect(offer({ windows: 2 })).toThrow('the backdrop beach has no option windows');
  expect(offer({ shore: 7 })).toThrow('the backdrop beach does not take shore = 7');
  expect(offer({ sand: 'blue' })).toThrow('the backdrop beach does not take sand = blue');
  expect(offer({ sand: 'black' })).not.toThrow();
});
