import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { rasterOfFigure } from '../../art/figure-raster.ts';
import { boxOf } from '../actor.ts';
import type { Box } from '../geometry.ts';
import { heightOf, unite, widthOf } from '../geometry.ts';
import { openWorkshop } from '../open-workshop.ts';
import type { Item } from '../plan.ts';
import { castIntoHole } from './cast-into-hole.ts';
import type { Hole } from './hole.ts';
import { holeOf, liesIn } from './hole.ts';
import { box, boxMask, ellipseMask } from './test-support/masks.ts';

const size = { width: 128, height: 128 };
const frame = { width: 1, height: 1 };
const workshop = openWorkshop();

const cast = (prompt: string, hole: Hole, seed = 1) =>
  castIntoHole(readPrompt(prompt), hole, 'ample', frame, seed, workshop, seededRandom(seed));

const extent = (items: readonly Item[]) =>
  unite(items.map((item) => boxOf({ ...item, figure: workshop.figure(item.recipe) })));

/** Every pixel of an item that is seen, as a box of no size in the frame. */
function seenOf(item: Item): readonly Box[] {
  const figure = workshop.figure(item.recipe);
  const { width, height, data } = rasterOfFigure(figure, 40);
  const whole = boxOf({ ...item, figure });
  return Array.from({ length: width * height }, (_, i) => i)
    .filter((i) => data[4 * i + 3]! > 40)
    .map((i) => {
      const across = ((i % width) + 0.5) / width;
      const x = whole.left + (item.mirror ? 1 - across : across) * widthOf(whole);
      const y = whole.top + ((Math.floor(i / width) + 0.5) / height) * heightOf(whole);
      return { left: x, top: y, right: x, bottom: y };
    });
}

const prompts = [
  'a garden with a golden retriever',
  'a pool containing a flamingo',
  'a hot air balloon in the sky',
  'a room with a clock on the wall',
  'three red apples',
  'a man riding a horse',
  'a sign that says "OPEN"',
];

test('figures are wholly in the hole, whatever its shape and place', () => {
  const place = record({
    x: double({ min: 0.3, max: 0.7, noNaN: true }),
    y: double({ min: 0.3, max: 0.7, noNaN: true }),
    across: double({ min: 0.1, max: 0.3, noNaN: true }),
    down: double({ min: 0.1, max: 0.3, noNaN: true }),
    mask: constantFrom(boxMask, ellipseMask),
    prompt: constantFrom(...prompts),
    seed: integer({ min: 0, max: 999 }),
  });
  assert(
    property(place, ({ x, y, across, down, mask, prompt, seed }) => {
      const hole = holeOf(mask(size, box(x - across, y - down, x + across, y + down)), size)!;
      const { items } = cast(prompt, hole, seed);
      expect(items.length).toBeGreaterThan(0);
      expect(items.flatMap(seenOf).every((at) => liesIn(hole, at))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('a figure takes most of the hole, along one edge at least', () => {
  const hole = holeOf(boxMask(size, box(0.2, 0.3, 0.7, 0.9)), size)!;
  for (const prompt of prompts) {
    const shown = extent(cast(prompt, hole).items);
    expect([prompt, Math.max(widthOf(shown) / 0.5, heightOf(shown) / 0.6)]).toEqual([
      prompt,
      expect.toSatisfy((share: number) => share > 0.5 && share < 0.95),
    ]);
  }
});

test('who stands has the feet low in the hole', () => {
  const hole = holeOf(boxMask(size, box(0.3, 0.1, 0.7, 0.9)), size)!;
  for (let seed = 0; seed < 5; seed++) {
    expect(
      extent(cast('a garden with a golden retriever', hole, seed).items).bottom,
    ).toBeGreaterThan(0.6);
  }
});

test('seeds place differently; the same seed does the same', () => {
  const hole = holeOf(boxMask(size, box(0.1, 0.3, 0.9, 0.9)), size)!;
  const at = (seed: number) => JSON.stringify(cast('a garden with a fox', hole, seed).items);
  expect(at(1)).toBe(at(1));
  expect(new Set([1, 2, 3, 4].map(at)).size).toBe(4);
});

test('a hole of a few pixels and a prompt of nothing draw nothing', () => {
  const speck = holeOf(boxMask(size, box(0.5, 0.5, 0.51, 0.51)), size)!;
  expect(cast('a garden with a fox', speck).items).toEqual([]);
  const hole = holeOf(boxMask(size, box(0.1, 0.3, 0.9, 0.9)), size)!;
  expect(cast('an empty garden', hole).items).toEqual([]);
});

test('a round hole is used as far as the figure allows', () => {
  const round = box(0.2, 0.2, 0.8, 0.8);
  const inscribed = 0.6 * Math.SQRT1_2;
  const hole = holeOf(ellipseMask(size, round), size)!;
  for (const prompt of ['a vase on a table', 'a park with a woman']) {
    expect(heightOf(extent(cast(prompt, hole).items))).toBeGreaterThan(1.05 * inscribed);
  }
});

test('who stands by the sea does not stand in it', () => {
  const hole = holeOf(boxMask(size, box(0.2, 0.3, 0.8, 0.9)), size)!;
  const { items } = cast('a dog on the shore of a lake', hole);
  expect(items.map(({ shadow }) => shadow)).toEqual(['ground']);
});

test('an animal with a mask where its head may be gets the hat alone', () => {
  const drawn = (at: Box) =>
    cast('a cat wearing a crown', holeOf(boxMask(size, at), size)!).items.map(
      ({ recipe }) => recipe.art,
    );
  expect(drawn(box(0.2, 0, 0.6, 0.4))).toEqual(['piece:royal-crown']);
  expect(drawn(box(0.2, 0.3, 0.6, 0.9))).toEqual(['noto:cat']);
});
