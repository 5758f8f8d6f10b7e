import { assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Pixels } from '../../../kernel/pixels.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { completeHole } from './complete-hole.ts';

type Colour = readonly [number, number, number];
type Paint = (x: number, y: number) => Colour;
type Inside = (x: number, y: number) => boolean;

const SILENT = { stage: () => {} };

function painted(width: number, height: number, paint: Paint): Pixels {
  const data = new Uint8ClampedArray(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(paint(x, y), 3 * (y * width + x));
  }
  return { width, height, channels: 3, data };
}

function holeOf(width: number, height: number, inside: Inside): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) =>
    inside(i % width, Math.floor(i / width)) ? 1 : 0,
  );
}

/** Completes with black in the hole, so that nothing of what is wanted can be read from there. */
function completed(picture: Pixels, hole: Uint8Array, seed = 1): Pixels {
  const data = picture.data.slice();
  for (let i = 0; i < hole.length; i++) if (hole[i] === 1) data.fill(0, 3 * i, 3 * i + 3);
  return completeHole({ ...picture, data }, hole, { seed }, SILENT);
}

/** Mean and largest difference of the values in the hole. */
function errorIn(hole: Uint8Array, wanted: Pixels, got: Pixels): { mean: number; most: number } {
  let sum = 0;
  let count = 0;
  let most = 0;
  for (let i = 0; i < got.data.length; i++) {
    if (hole[Math.floor(i / 3)] === 0) continue;
    const error = Math.abs(got.data[i]! - wanted.data[i]!);
    sum += error;
    count += 1;
    most = Math.max(most, error);
  }
  return { mean: sum / count, most };
}

const square = (from: number, to: number): Inside => {
  return (x, y) => x >= from && x < to && y >= from && y < to;
};

function noise(seed: number, low: number, high: number): Paint {
  const random = seededRandom(seed);
  return () => {
    const value = random.integer(low, high);
    return [value, value, value];
  };
}

describe('completing a hole', () => {
  it('changes nothing outside it, whatever its shape and place', () => {
    const picture = painted(56, 40, noise(3, 0, 255));
    const edge = integer({ min: -10, max: 56 });
    const extent = integer({ min: 1, max: 24 });
    assert(
      property(
        record({
          left: edge,
          top: edge,
          width: extent,
          height: extent,
          holes: integer({ min: 1, max: 9 }),
        }),
        ({ left, top, width, height, holes }) => {
          const hole = holeOf(56, 40, (x, y) => {
            const within = x >= left && x < left + width && y >= top && y < top + height;
            return within && (x + 2 * y) % holes === 0;
          });
          const result = completed(picture, hole);
          expect(result.data).toHaveLength(picture.data.length);
          const changed = Array.from(hole.keys()).filter(
            (i) =>
              hole[i] === 0 &&
              [0, 1, 2].some((c) => result.data[3 * i + c] !== picture.data[3 * i + c]),
          );
          expect(changed).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('is the same for the same seed and another for another', () => {
    const picture = painted(56, 56, noise(5, 0, 255));
    const hole = holeOf(56, 56, square(24, 32));
    const one = completed(picture, hole, 7);
    expect(completed(picture, hole, 7)).toEqual(one);
    expect(completed(picture, hole, 8).data).not.toEqual(one.data);
  });

  it('does not look at what the hole held', () => {
    const picture = painted(64, 64, (x, y) => [3 * x, 3 * y, 128]);
    const hole = holeOf(64, 64, square(20, 30));
    const whole = completeHole(picture, hole, { seed: 1 }, SILENT);
    expect(whole).toEqual(completed(picture, hole));
  });

  it('keeps a flat colour exactly flat', () => {
    const picture = painted(90, 64, () => [37, 120, 201]);
    const hole = holeOf(90, 64, (x, y) => Math.hypot(x - 60, y - 30) < 22);
    expect(completed(picture, hole)).toEqual(picture);
  });

  it('adds no colour to a flat drawing', () => {
    const red: Colour = [200, 30, 30];
    const blue: Colour = [20, 40, 190];
    const picture = painted(112, 112, (x, y) => (x + y < 112 ? red : blue));
    const hole = holeOf(112, 112, square(42, 70));
    const { data } = completed(picture, hole);
    const colours = new Set(
      Array.from(hole.keys()).map((i) => data.subarray(3 * i, 3 * i + 3).join()),
    );
    expect(colours).toEqual(new Set([red.join(), blue.join()]));
  });

  it('leads an edge straight through', () => {
    const picture = painted(112, 112, (x, y) =>
      y < 46 + 0.25 * x ? [90, 150, 220] : [60, 110, 40],
    );
    const hole = holeOf(112, 112, square(42, 70));
    const { data } = completed(picture, hole);
    let wrong = 0;
    for (let i = 0; i < hole.length; i++) if (data[3 * i] !== picture.data[3 * i]) wrong += 1;
    // Of 28 × 28 pixels: about one each way along the edge.
    expect(wrong).toBeLessThan(62);
  });

  it('continues stripes', () => {
    const picture = painted(96, 72, (x) => (x % 12 < 6 ? [250, 240, 200] : [30, 60, 90]));
    const hole = holeOf(96, 72, (x, y) => x > 34 && x < 64 && y > 20 && y < 50);
    expect(errorIn(hole, picture, completed(picture, hole)).mean).toBeLessThan(4);
  });

  it('continues a gradient without a step', () => {
    const picture = painted(84, 84, (x, y) => [60 + x, 200 - y, 100 + (x + y) / 3]);
    const hole = holeOf(84, 84, square(30, 56));
    expect(errorIn(hole, picture, completed(picture, hole)).mean).toBeLessThan(6);
  });

  it('goes on as grainy as its surroundings', () => {
    const picture = painted(84, 84, noise(11, 90, 166));
    const hole = holeOf(84, 84, square(28, 56));
    const { data } = completed(picture, hole);
    const deviation = (wanted: number): number => {
      let sum = 0;
      let squares = 0;
      let count = 0;
      for (let i = 0; i < hole.length; i++) {
        if (hole[i] !== wanted) continue;
        sum += data[3 * i]!;
        squares += data[3 * i]! ** 2;
        count += 1;
      }
      return Math.sqrt(squares / count - (sum / count) ** 2);
    };
    expect(deviation(1) / deviation(0)).toBeGreaterThan(0.85);
    expect(deviation(1) / deviation(0)).toBeLessThan(1.15);
  });

  it.each([
    { what: 'one pixel', width: 64, height: 64, inside: square(30, 31) },
    { what: 'a corner', width: 64, height: 64, inside: square(0, 20) },
    { what: 'a scratch', width: 90, height: 40, inside: (_x: number, y: number) => y === 20 },
    { what: 'all but a few pixels', width: 32, height: 32, inside: (x: number) => x > 3 },
    {
      what: 'all but one pixel',
      width: 64,
      height: 64,
      inside: (x: number, y: number) => x + y > 0,
    },
    { what: 'part of a tiny picture', width: 4, height: 5, inside: square(1, 3) },
    { what: 'part of a single row', width: 40, height: 1, inside: (x: number) => x > 10 && x < 30 },
    {
      what: 'a chequerboard',
      width: 64,
      height: 64,
      inside: (x: number, y: number) => (x + y) % 2 === 0,
    },
  ])('fills $what with colours of the surroundings', ({ width, height, inside }) => {
    const picture = painted(width, height, (x, y) => [100 + (x % 9), 110 + (y % 9), 180]);
    const hole = holeOf(width, height, inside);
    expect(errorIn(hole, picture, completed(picture, hole)).most).toBeLessThan(16);
  });

  it('carries what it found up to pictures larger than it works on', () => {
    const picture = painted(1030, 48, (x) => (x % 60 < 30 ? [240, 230, 60] : [20, 60, 160]));
    const hole = holeOf(1030, 48, (x, y) => x > 300 && x < 600 && y > 14 && y < 34);
    const { data } = completed(picture, hole);
    const reds = new Set(Array.from(hole.keys()).map((i) => data[3 * i]));
    // Copied, not enlarged: no colour in between.
    expect(reds).toEqual(new Set([240, 20]));
  });

  it('gives a picture back that has no hole, or nothing else', () => {
    const picture = painted(20, 20, noise(1, 0, 255));
    expect(completeHole(picture, new Uint8Array(400), { seed: 1 }, SILENT)).toBe(picture);
    expect(completeHole(picture, new Uint8Array(400).fill(1), { seed: 1 }, SILENT)).toBe(picture);
  });

  it('tells how far it is and can be stopped at any time', () => {
    const picture = painted(64, 64, noise(2, 0, 255));
    const hole = holeOf(64, 64, square(26, 38));
    const fractions: number[] = [];
    completeHole(picture, hole, { seed: 1 }, { stage: (_, fraction) => fractions.push(fraction) });
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(0)).toBe(0);
    expect(fractions.at(-1)).toBe(1);
    const stopAt = Math.floor(fractions.length / 2);
    let calls = 0;
    const stop = (): void => {
      if (++calls === stopAt) throw new Error('stopped');
    };
    expect(() => completeHole(picture, hole, { seed: 1 }, { stage: stop })).toThrow('stopped');
  });

  it('lets a calm sky grow without the land below it, and the land without the sky', () => {
    const grain = seededRandom(4);
    const picture = painted(64, 96, (_x, y) => {
      if (y < 40) return [120 + y, 150, 220];
      const green = grain.integer(60, 140);
      return [20, green, 20];
    });
    const hole = holeOf(64, 96, (_x, y) => y < 26 || y > 70);
    const { data } = completed(picture, hole);
    const blues = (rows: readonly number[]): number =>
      rows.filter((y) => data[3 * (64 * y + 30) + 2]! > 120).length;
    expect(blues([0, 5, 10, 15, 20, 25])).toBe(6);
    expect(blues([71, 75, 80, 85, 90, 95])).toBe(0);
  });
});
