import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  middleSquare,
  MOST_PIXELS,
  planPicture,
  shrunk,
  type PictureFacts,
  type PictureNeeds,
} from './plan-picture.ts';

const MB = 2 ** 20;
const CLASSIC: PictureNeeds = {
  squarePng: true,
  opaque: true,
  uploadLimit: 4 * MB,
  longestEdge: 1024,
};
const ANY: PictureNeeds = {
  squarePng: false,
  opaque: false,
  uploadLimit: 50 * MB,
  longestEdge: 1536,
};

const photo: PictureFacts = {
  type: 'image/jpeg',
  width: 3024,
  height: 4032,
  bytes: 3 * MB,
  transparent: false,
};
const square: PictureFacts = {
  type: 'image/png',
  width: 512,
  height: 512,
  bytes: MB,
  transparent: false,
};

test('a photo for DALL·E 2 becomes a square PNG of its middle', () => {
  expect(planPicture(photo, CLASSIC)).toEqual({
    frame: { x: 0, y: 504, width: 3024, height: 3024 },
    size: { width: 1024, height: 1024 },
    convertTo: 'image/png',
    squaring: 'crop',
    opaque: true,
  });
});

test('or all of it, with bands to be filled', () => {
  expect(planPicture(photo, CLASSIC, { by: 'pad' })).toMatchObject({
    frame: { x: -504, y: 0, width: 4032, height: 4032 },
    size: { width: 1024, height: 1024 },
    squaring: 'pad',
  });
});

test('a small picture is not enlarged', () => {
  const facts = { ...photo, width: 600, height: 400 };
  expect(planPicture(facts, CLASSIC).size).toEqual({ width: 400, height: 400 });
});

test('a square PNG goes as it is, whatever was chosen for others', () => {
  const plan = planPicture(square, CLASSIC, { by: 'pad' });
  expect(plan).toMatchObject({ convertTo: undefined, squaring: undefined });
});

test.each([
  ['transparent', { transparent: true }],
  ['too large a file', { bytes: 4 * MB }],
  ['no PNG', { type: 'image/webp' as const }],
])('a square picture for DALL·E 2 that is %s is converted', (_, change) => {
  const plan = planPicture({ ...square, ...change }, CLASSIC);
  expect(plan).toMatchObject({ convertTo: 'image/png', squaring: undefined });
});

test('where any shape and format goes, a photo stays what it is', () => {
  expect(planPicture(photo, ANY)).toEqual({
    frame: { x: 0, y: 0, width: 3024, height: 4032 },
    size: { width: 3024, height: 4032 },
    convertTo: undefined,
    squaring: undefined,
    opaque: false,
  });
});

test('what the server does not read is converted, at its own size', () => {
  const plan = planPicture({ ...photo, type: 'image/avif' }, ANY);
  expect(plan).toMatchObject({ size: { width: 3024, height: 4032 }, convertTo: 'image/png' });
});

const facts = fc.record({
  type: fc.constantFrom('image/png' as const, 'image/jpeg' as const, 'image/gif' as const),
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
  bytes: fc.integer({ min: 1, max: 60 * MB }),
  transparent: fc.boolean(),
});

test('what is sent is never more than the server reads', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(CLASSIC, ANY), (facts, needs) => {
      const { size, convertTo } = planPicture(facts, needs);
      expect(size.width * size.height).toBeLessThanOrEqual(MOST_PIXELS);
      expect(convertTo === 'image/png' || facts.bytes < needs.uploadLimit).toBe(true);
    }),
  );
});

test('for DALL·E 2 everything becomes square, cropped or padded', () => {
  fc.assert(
    fc.property(facts, fc.boolean(), (facts, pad) => {
      const { size, frame } = planPicture(facts, CLASSIC, pad ? { by: 'pad' } : undefined);
      expect(size.width).toBe(size.height);
      expect(frame.width).toBe(frame.height);
      expect(frame.width).toBe(Math[pad ? 'max' : 'min'](facts.width, facts.height));
    }),
  );
});

test('the middle square lies in the picture and is as large as fits', () => {
  fc.assert(
    fc.property(facts, (facts) => {
      const { x, y, width, height } = middleSquare(facts);
      expect(width).toBe(Math.min(facts.width, facts.height));
      expect(height).toBe(width);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(facts.width);
      expect(y + height).toBeLessThanOrEqual(facts.height);
    }),
  );
});

test('what has too many bytes is made smaller each time, so that it fits in the end', () => {
  let size = { width: 4000, height: 4000 };
  for (let i = 0; i < 100 && size.width > 1; i++) {
    const next = shrunk(size, 5 * MB, 4 * MB);
    expect(next.width).toBeLessThan(size.width);
    expect(next.height).toBe(next.width);
    size = next;
  }
  expect(size.width).toBe(1);
});
