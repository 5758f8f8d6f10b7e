import { expect, test } from 'vitest';
import { boxOf, openingsOf } from '../actor.ts';
import { boxAround, heightOf, middleOf, overlap } from '../geometry.ts';
import { composed, SEEDS } from '../test-support/composed.ts';

test.each([
  ['a bowl with five apples in it', 'apple', 'bowl'],
  ['a puppy in a basket', 'puppy', 'basket'],
  ['three eggs in a nest', 'egg', 'nest'],
])('“%s”: the near rim hides the lowest part and nothing more', (prompt, noun, container) => {
  for (const seed of SEEDS) {
    const picture = composed(prompt, seed);
    const rim = boxAround(openingsOf(picture.one(container))[0]!.outline);
    for (const actor of picture.all(noun)) {
      const box = boxOf(actor);
      expect(actor.seenWithin).toBeDefined();
      expect(rim.bottom - box.top).toBeGreaterThan(0.4 * heightOf(box));
      expect(middleOf(box).x).toBeGreaterThan(rim.left);
      expect(middleOf(box).x).toBeLessThan(rim.right);
    }
  }
});

test('what is in a bowl is painted after it', () => {
  for (const seed of SEEDS) {
    const picture = composed('an egg in a bowl', seed);
    expect(picture.actors.indexOf(picture.one('egg'))).toBeGreaterThan(
      picture.actors.indexOf(picture.one('bowl')),
    );
  }
});

test('passengers are seen through windows of their own', () => {
  for (const seed of SEEDS) {
    const picture = composed('two dogs in a car', seed);
    const car = boxOf(picture.one('car'));
    const [first, second] = picture.all('dog');
    for (const dog of [first!, second!]) {
      expect(dog.seenWithin).toBeDefined();
      expect(overlap(boxOf(dog), car)).toBe(1);
    }
    expect(overlap(boxOf(first!), boxOf(second!))).toBeLessThan(0.1);
  }
});

test('fish stay within the glass', () => {
  for (const seed of SEEDS) {
    const picture = composed('three fish in an aquarium', seed);
    const tank = boxOf(picture.one('aquarium'));
    for (const fish of picture.all('fish'))
      expect(overlap(boxOf(fish), tank)).toBeGreaterThan(0.99);
  }
});
