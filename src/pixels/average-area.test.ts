import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plane } from './alpha.ts';
import { averageArea } from './average-area.ts';

const edge = fc.integer({ min: 1, max: 12 });
const plane: fc.Arbitrary<Plane> = fc.tuple(edge, edge).chain(([width, height]) =>
  fc
    .array(fc.constantFrom(0, 255, 255, 254, 100), {
      minLength: width * height,
      maxLength: width * height,
    })
    .map((values) => ({ width, height, data: Uint8ClampedArray.from(values) })),
);

/** The pixels that a pixel of the result touches, however little, by the definition in real numbers. */
function touched({ width, height, data }: Plane, to: Plane, x: number, y: number): number[] {
  const found = [];
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      const across = u * to.width < (x + 1) * width && (u + 1) * to.width > x * width;
      const down = v * to.height < (y + 1) * height && (v + 1) * to.height > y * height;
      if (across && down) found.push(data[v * width + u]!);
    }
  }
  return found;
}

test('a pixel is protected only where everything it touches is, and cleared likewise', () => {
  fc.assert(
    fc.property(plane, edge, edge, (mask, width, height) => {
      const result = averageArea(mask, { width, height });
      expect(result).toMatchObject({ width, height });
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const under = touched(mask, result, x, y);
          const value = result.data[y * width + x]!;
          expect(value === 255).toBe(under.every((one) => one === 255));
          expect(value === 0).toBe(under.every((one) => one === 0));
        }
      }
    }),
  );
});

test('half the size averages four pixels, double the size repeats them', () => {
  const mask = { width: 2, height: 2, data: Uint8ClampedArray.of(0, 255, 100, 200) };
  expect([...averageArea(mask, { width: 1, height: 1 }).data]).toEqual([139]);
  expect([...averageArea(mask, { width: 4, height: 2 }).data]).toEqual([
    0, 0, 255, 255, 100, 100, 200, 200,
  ]);
});
