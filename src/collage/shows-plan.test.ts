import { expect, test } from 'vitest';
import { box, boxMask } from './compose/edit/test-support/masks.ts';
import { drawPicture } from './draw-picture.ts';
import { showsPlan } from './shows-plan.ts';

const size = { width: 160, height: 160 };
const quiet = { stage: () => undefined };
const middle = box(0.2, 0.2, 0.8, 0.8);
const keep = boxMask(size, middle);

test('a picture shows its plan when it is resampled, not when it is another or mirrored', () => {
  const { pixels, plan } = drawPicture({ prompt: 'a dog in a park', size, seed: 4 }, quiet);
  const larger = drawPicture(
    { prompt: 'a dog in a park', size: { width: 240, height: 240 }, seed: 4 },
    quiet,
  );
  expect(showsPlan(plan, pixels, keep, quiet)).toBe(true);
  expect(showsPlan(plan, pixels, undefined, quiet)).toBe(true);
  expect(showsPlan(plan, larger.pixels, boxMask(larger.pixels, middle), quiet)).toBe(true);
  const other = drawPicture({ prompt: 'a dog in a park', size, seed: 5 }, quiet);
  expect(showsPlan(plan, other.pixels, keep, quiet)).toBe(false);
  const mirrored = pixels.data.map((_, i) => {
    const pixel = Math.floor(i / 3);
    return pixels.data[3 * (pixel - (pixel % 160) + 159 - (pixel % 160)) + (i % 3)]!;
  });
  expect(showsPlan(plan, { ...pixels, data: mirrored }, keep, quiet)).toBe(false);
  expect(showsPlan(plan, { ...pixels, width: 320, height: 80 }, keep, quiet)).toBe(false);
});

test('what was changed inside the hole does not count', () => {
  const { pixels, plan } = drawPicture({ prompt: 'a dog in a park', size, seed: 4 }, quiet);
  const data = pixels.data.map((value, i) => (keep[Math.floor(i / 3)] === 0 ? 0 : value));
  expect(showsPlan(plan, { ...pixels, data }, keep, quiet)).toBe(true);
  expect(
    showsPlan(plan, { ...pixels, data }, new Uint8ClampedArray(keep.length).fill(255), quiet),
  ).toBe(false);
});

test('strokes are as wide as the picture has pixels for, and it shows its plan all the same', () => {
  const large = { width: 320, height: 320 };
  const prompt = 'a blue teapot, pencil drawing';
  const { pixels, plan } = drawPicture({ prompt, size: large, seed: 5 }, quiet);
  expect(plan.styles).toEqual(['pencil']);
  expect(showsPlan(plan, pixels, undefined, quiet)).toBe(true);
});
