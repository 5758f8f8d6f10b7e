import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { paste } from './paste.ts';

/** A source, a mask and something drawn, of one random size; the values that matter come up often. */
const pasting = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) => {
    const bytes = (length: number): fc.Arbitrary<Uint8ClampedArray<ArrayBuffer>> => {
      const byte = fc.oneof(fc.constantFrom(0, 1, 127, 128, 254, 255), fc.nat(255));
      return fc
        .array(byte, { minLength: length, maxLength: length })
        .map((values) => Uint8ClampedArray.from(values));
    };
    const picture = (channels: 3 | 4): fc.Arbitrary<Pixels> =>
      bytes(width * height * channels).map((data) => ({ width, height, channels, data }));
    return fc.tuple(
      picture(3),
      bytes(width * height),
      fc.constantFrom<3 | 4>(3, 4).chain((channels) => picture(channels)),
    );
  });

test('what stays is the source bit for bit, what goes is drawn, between lies the nearest number', () => {
  fc.assert(
    fc.property(pasting, ([source, keep, drawn]) => {
      const pasted = paste(source, keep, drawn);
      expect(pasted).toMatchObject({ width: drawn.width, channels: drawn.channels });
      for (const [i, share] of keep.entries()) {
        const under4 = drawn.channels === 3 ? 255 : drawn.data[4 * i + 3]!;
        for (let c = 0; c < drawn.channels; c++) {
          const under = drawn.data[i * drawn.channels + c]!;
          const over = c === 3 ? 255 : source.data[i * 3 + c]!;
          const value = pasted.data[i * drawn.channels + c]!;
          const plain = new Map([
            [255, over],
            [0, under],
          ]);
          expect(value).toBe(plain.get(share) ?? value);
          const [a, b] = c < 3 ? [255 * share, under4 * (255 - share)] : [share, 255 - share];
          if (a + b === 0) continue;
          expect(Math.abs(value - (over * a + under * b) / (a + b))).toBeLessThanOrEqual(0.5);
        }
      }
    }),
  );
});

test('what can be seen through counts as much as is to be seen of it', () => {
  const dot = (...colour: number[]): Pixels => {
    return { width: 1, height: 1, channels: 4, data: Uint8ClampedArray.from(colour) };
  };
  const half = Uint8ClampedArray.of(128);
  const clear = dot(255, 255, 255, 0);
  const red = dot(200, 10, 30, 255);
  expect([...paste(red, half, clear).data]).toEqual([200, 10, 30, 128]);
  expect([...paste(clear, half, red).data]).toEqual([200, 10, 30, 127]);
  expect([...paste(clear, Uint8ClampedArray.of(255), red).data]).toEqual([255, 255, 255, 0]);
  const opaque: Pixels = { ...red, channels: 3, data: Uint8ClampedArray.of(1, 2, 3) };
  expect([...paste(clear, Uint8ClampedArray.of(255), opaque).data]).toEqual([255, 255, 255, 0]);
  expect([...paste(clear, Uint8ClampedArray.of(0), opaque).data]).toEqual([1, 2, 3, 255]);
});

test('neither the source nor what was drawn is changed', () => {
  fc.assert(
    fc.property(pasting, ([source, keep, drawn]) => {
      const before = [source.data.slice(), keep.slice(), drawn.data.slice()];
      paste(source, keep, drawn);
      expect([source.data, keep, drawn.data]).toEqual(before);
    }),
  );
});

test('sizes that differ are a bug and no picture', () => {
  const of = (width: number): Pixels => {
    return { width, height: 1, channels: 3, data: new Uint8ClampedArray(width * 3) };
  };
  const keep = new Uint8ClampedArray(2);
  expect(() => paste(of(1), keep, of(2))).toThrow(RangeError);
  expect(() => paste(of(2), keep.subarray(1), of(2))).toThrow(RangeError);
});
