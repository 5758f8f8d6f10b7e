import { assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { holeOf, liesIn, shareIn, without } from './hole.ts';
import { kindOfHole } from './hole-kind.ts';
import { box, boxMask, ellipseMask, maskWhere } from './test-support/masks.ts';

const size = { width: 160, height: 200 };
const ellipse = ellipseMask(size, box(0.1, 0.2, 0.9, 0.8));

test('a mask that keeps everything has no hole, and soft edges that mostly stay are none', () => {
  expect(
    holeOf(
      maskWhere(size, () => false),
      size,
    ),
  ).toBeUndefined();
  const soft = new Uint8ClampedArray(size.width * size.height).fill(200);
  expect(holeOf(soft, size)).toBeUndefined();
});

test('a hole knows its share and where it is', () => {
  const hole = holeOf(boxMask(size, box(0.25, 0.5, 0.75, 1)), size)!;
  expect(hole.share).toBeCloseTo(0.25, 2);
  // The shorter edge is 1, the longer 1.25.
  for (const [key, value] of Object.entries(box(0.25, 0.625, 0.75, 1.25))) {
    expect(hole.box[key as keyof typeof hole.box]).toBeCloseTo(value, 2);
  }
});

test('whatever is said to lie in the hole has no pixel outside it', () => {
  const hole = holeOf(ellipse, size)!;
  const share = (min: number, max: number) => integer({ min, max }).map((n) => n / 100);
  const place = record({
    left: share(25, 80),
    top: share(40, 95),
    width: share(5, 40),
    height: share(5, 40),
  });
  let inside = 0;
  assert(
    property(place, ({ left, top, width, height }) => {
      const asked = { left, top, right: left + width, bottom: top + height };
      if (!liesIn(hole, asked)) return;
      inside++;
      expect(shareIn(hole, asked)).toBe(1);
      let outside = 0;
      for (let y = Math.ceil(top * 160); y < Math.floor(asked.bottom * 160); y++) {
        for (let x = Math.ceil(left * 160); x < Math.floor(asked.right * 160); x++) {
          if (ellipse[y * 160 + x] !== 0) outside++;
        }
      }
      expect(outside).toBe(0);
    }),
    { numRuns: 300 },
  );
  expect(inside).toBeGreaterThan(10);
});

test('what is taken lies in the hole no more, everything beside it does', () => {
  const hole = holeOf(boxMask(size, box(0, 0, 1, 1)), size)!;
  assert(
    property(integer({ min: 0, max: 60 }), integer({ min: 0, max: 60 }), (x, y) => {
      const taken = box(x / 100, y / 100, x / 100 + 0.3, y / 100 + 0.3);
      const left = without(hole, taken);
      expect(liesIn(left, box(x / 100 + 0.1, y / 100 + 0.1, x / 100 + 0.2, y / 100 + 0.2))).toBe(
        false,
      );
      expect(liesIn(left, box(0, 0.93, 1, 1.2))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('the shape of what stays tells a place in a picture from what lies around one', () => {
  const kind = (keep: Uint8ClampedArray): string => kindOfHole(holeOf(keep, size)!).kind;
  const kept = (mask: Uint8ClampedArray): Uint8ClampedArray => mask.map((value) => 255 - value);
  expect(kind(ellipse)).toBe('part');
  expect(kind(boxMask(size, box(0, 0, 1, 0.4)))).toBe('part');
  expect(kind(kept(boxMask(size, box(0.25, 0.25, 0.75, 0.75))))).toBe('rim');
  expect(kind(kept(boxMask(size, box(0, 0.4, 0.6, 1))))).toBe('rim');
  expect(kind(kept(ellipse))).toBe('surround');
  expect(kind(kept(ellipseMask(size, box(0.2, 0.3, 0.8, 1))))).toBe('surround');
  // Dots all over are no thing that was cut out.
  expect(kind(maskWhere(size, (x, y) => Math.sin(40 * x) * Math.sin(40 * y) < 0.7))).toBe('part');
});
