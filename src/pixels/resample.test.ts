import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { contentHash } from './content-hash.ts';
import { resample, resampleInTurns } from './resample.ts';

function picture(
  width: number,
  height: number,
  channels: 3 | 4,
  paint: (x: number, y: number) => readonly number[],
): Pixels {
  const data = new Uint8ClampedArray(width * height * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(paint(x, y), (y * width + x) * channels);
  }
  return { width, height, channels, data };
}

const size = fc.record({
  width: fc.integer({ min: 1, max: 30 }),
  height: fc.integer({ min: 1, max: 30 }),
});

test('one colour stays that colour, whatever the sizes', () => {
  fc.assert(
    fc.property(size, size, fc.constantFrom<3 | 4>(3, 4), (from, to, channels) => {
      const colour = [200, 3, 99, 255].slice(0, channels);
      const result = resample(
        picture(from.width, from.height, channels, () => colour),
        to,
      );
      const same = picture(to.width, to.height, channels, () => colour);
      expect(result).toEqual(same);
    }),
  );
});

test('a slope stays the same slope, away from the edges', () => {
  const slope = picture(60, 4, 3, (x) => [x * 4, x * 4, x * 4]);
  const result = resample(slope, { width: 20, height: 2 });
  for (let x = 4; x < 16; x++) {
    expect(Math.abs(result.data[x * 3]! - ((x + 0.5) * 3 - 0.5) * 4)).toBeLessThanOrEqual(1);
  }
});

test('stripes too fine for the new size become their mean and do not alias', () => {
  const stripes = picture(128, 8, 3, (x) => (x % 2 ? [255, 255, 255] : [0, 0, 0]));
  const result = resample(stripes, { width: 27, height: 2 });
  const inner = [...result.data.subarray(9, 72)];
  for (const value of inner) expect(Math.abs(value - 127.5)).toBeLessThan(6);
});

test('weights agree with the definition of Lanczos 3', () => {
  const dot = picture(24, 1, 3, (x) => (x === 11 ? [255, 255, 255] : [0, 0, 0]));
  const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
  const window = (x: number): number => (Math.abs(x) < 3 ? sinc(x) * sinc(x / 3) : 0);
  const result = resample(dot, { width: 12, height: 1 });
  for (let x = 0; x < 12; x++) {
    const at = (11.5 - (x + 0.5) * 2) / 2;
    const expected = Math.max(0, (window(at) / 2) * 255);
    expect(Math.abs(result.data[x * 3]! - expected)).toBeLessThan(1.5);
  }
});

test('hidden colours do not bleed into what is seen', () => {
  const half = picture(40, 40, 4, (x) => (x < 20 ? [10, 200, 30, 255] : [255, 0, 255, 0]));
  for (const width of [13, 20, 77]) {
    const { data } = resample(half, { width, height: 9 });
    const seen = Array.from({ length: data.length / 4 }, (_, i) => [
      ...data.subarray(i * 4, i * 4 + 4),
    ])
      .filter(([, , , alpha]) => alpha! > 8)
      .map(([red, green, blue]) => [red, green, blue]);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual(seen.map(() => [10, 200, 30]));
  }
});

test('its own size is the picture itself', () => {
  const noise = picture(5, 7, 4, (x, y) => [x * 50, y * 30, x * y, 200]);
  expect(resample(noise, { width: 5, height: 7 })).toBe(noise);
});

test('in turns it gives the same, and gives others their turn', async () => {
  const noise = picture(900, 300, 3, (x, y) => [(x * y) % 256, (x * 7) % 256, (y * 13) % 256]);
  let turns = 0;
  let over = false;
  const count = (): void => {
    turns++;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  const result = await resampleInTurns(noise, { width: 300, height: 300 });
  over = true;
  expect(contentHash(result)).toBe(contentHash(resample(noise, { width: 300, height: 300 })));
  expect(turns).toBeGreaterThan(1);
});
