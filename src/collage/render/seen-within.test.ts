import { expect, test } from 'vitest';
import { cutToOutline } from './seen-within.ts';

const square = (half: number) => [
  { x: -half, y: -half },
  { x: half, y: -half },
  { x: half, y: half },
  { x: -half, y: half },
];

/** An opaque white sprite of `size` pixels around its foot. */
function white(size: number) {
  return {
    left: -size / 2,
    top: -size / 2,
    width: size,
    height: size,
    data: new Uint8Array(size * size * 4).fill(255),
  };
}

test('nothing outside the outline is left, and all of the inside', () => {
  const sprite = white(40);
  cutToOutline(sprite, { outline: square(0.25), shaded: false }, 40);
  const alpha = (x: number, y: number): number => sprite.data[(y * 40 + x) * 4 + 3]!;
  expect([alpha(5, 20), alpha(20, 5), alpha(35, 20), alpha(20, 35)]).toEqual([0, 0, 0, 0]);
  expect([alpha(20, 20), alpha(12, 12), alpha(28, 28)]).toEqual([255, 255, 255]);
});

test('it is darker along the cut than in the middle', () => {
  const sprite = white(40);
  cutToOutline(sprite, { outline: square(0.25).reverse(), shaded: true }, 40);
  const red = (x: number): number => sprite.data[(20 * 40 + x) * 4]!;
  expect(red(20)).toBe(255);
  expect(red(10)).toBeLessThan(220);
});
