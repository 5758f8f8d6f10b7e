import { expect, test } from 'vitest';
import { applyStyle } from './apply-style.ts';
import { scenery } from './test-support/scenery.ts';

/** Milliseconds: these pictures are large, and busy machines slow. */
const PATIENT = 120_000;
const quiet = { stage: () => {} };

test.each([
  ['vintage', 65, 40],
  ['flat', 64, 64],
  ['flat', 120, 7],
] as const)(
  'returns a picture in %s of %i × %i as asked',
  (name, width, height) => {
    const { data, ...size } = applyStyle(name, scenery(width, height), { seed: 1 }, quiet);
    expect(size).toEqual({ width, height, channels: 3 });
    expect(data).toHaveLength(width * height * 3);
  },
  PATIENT,
);

test(
  'pictures too large for brush strokes are made smaller and come back at full size',
  () => {
    const large = scenery(2400, 1900);
    const { width, height } = applyStyle('black-and-white', large, { seed: 1 }, quiet);
    expect([width, height]).toEqual([2400, 1900]);
  },
  PATIENT,
);

test('another seed lays other strokes, the same seed the same', () => {
  const draw = (seed: number): Uint8ClampedArray =>
    applyStyle('vintage', scenery(64, 64), { seed }, quiet).data;
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('tells its name and how far it is', () => {
  const told: [string, number][] = [];
  applyStyle('flat', scenery(64, 64), { seed: 1 }, { stage: (...stage) => told.push(stage) });
  expect(told[0]).toEqual(['flat', 0]);
  expect(told.map(([, fraction]) => fraction)).toEqual(
    told.map(([, fraction]) => fraction).sort((a, b) => a - b),
  );
});

test('refuses a picture with an alpha channel', () => {
  const data = new Uint8ClampedArray(64);
  expect(() =>
    applyStyle('oil', { width: 4, height: 4, channels: 4, data }, { seed: 1 }, quiet),
  ).toThrow(RangeError);
});
