import { expect, test } from 'vitest';
import { boxOf } from '../actor.ts';
import { heightOf, overlap, unite, widthOf } from '../geometry.ts';
import { composed, SEEDS } from '../test-support/composed.ts';

const boxesOf = (prompt: string, noun: string, seed: number) =>
  composed(prompt, seed).all(noun).map(boxOf);

test('a stack is narrow and high, a row stands on one line', () => {
  for (const seed of SEEDS) {
    const cups = boxesOf('a stack of teacups', 'teacup', seed);
    const stack = unite(cups);
    expect(heightOf(stack)).toBeGreaterThan(1.6 * heightOf(cups[0]!));
    expect(widthOf(stack)).toBeLessThan(1.3 * widthOf(cups[0]!));
    const row = composed('a row of ducks', seed).all('duck');
    const feet = row.map(({ y }) => y);
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.2 * row[0]!.height);
  }
});

test('a pyramid has more below than above', () => {
  for (const seed of SEEDS) {
    const boxes = boxesOf('a pyramid of cans', 'can', seed);
    const whole = unite(boxes);
    const low = boxes.filter(({ bottom }) => bottom > whole.bottom - 0.4 * heightOf(boxes[0]!));
    const high = boxes.filter(({ top }) => top < whole.top + 0.4 * heightOf(boxes[0]!));
    expect(low.length).toBeGreaterThan(high.length);
  }
});

test('who hugs is closer than who talks', () => {
  for (const seed of SEEDS) {
    const [a, b] = boxesOf('two bears hugging', 'bear', seed);
    const [c, d] = boxesOf('two bears talking', 'bear', seed);
    expect(overlap(a!, b!)).toBeGreaterThan(0);
    expect(overlap(c!, d!)).toBe(0);
  }
});

test('riders and horses are as many, each on one of their own', () => {
  for (const seed of SEEDS) {
    const picture = composed('three monkeys riding horses', seed);
    expect(picture.all('horse')).toHaveLength(3);
    const riders = picture.all('monkey').map(boxOf);
    const horses = picture.all('horse').map(boxOf);
    for (const rider of riders) {
      expect(Math.max(...horses.map((horse) => overlap(rider, horse)))).toBeGreaterThan(0.2);
    }
    expect(overlap(riders[0]!, riders[1]!)).toBeLessThan(0.5);
  }
});
