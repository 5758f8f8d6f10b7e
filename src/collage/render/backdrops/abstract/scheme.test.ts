import { expect, test } from 'vitest';
import { seededRandom } from '../../../../numerics/random.ts';
import type { Rgb } from '../../rgb.ts';
import { abstractMoods, schemeFor } from './scheme.ts';

const luma = ([r, g, b]: Rgb): number => 0.21 * r + 0.72 * g + 0.07 * b;

test.each(abstractMoods)('%s: accents stand out from their ground', (mood) => {
  for (let seed = 1; seed <= 6; seed++) {
    const { ground, accents, dark } = schemeFor(mood, [], seededRandom(seed));
    expect(dark).toBe(luma(ground) < 0.32);
    const apart = accents.map((accent) =>
      Math.hypot(...accent.map((value, c) => value - ground[c]!)),
    );
    expect(Math.max(...apart)).toBeGreaterThan(0.3);
  }
});

test('named colours become the accents', () => {
  const { accents } = schemeFor('calm', ['red', 'blue'], seededRandom(1));
  const reds = accents.filter(([r, g, b]) => r > g + 0.2 && r > b + 0.2);
  const blues = accents.filter(([r, g, b]) => b > r + 0.1 && b > g + 0.05);
  expect(reds.length + blues.length).toBe(4);
  expect(reds).toHaveLength(2);
});

test('black and white become grounds', () => {
  expect(schemeFor('joyful', ['black', 'gold'], seededRandom(1)).dark).toBe(true);
  expect(luma(schemeFor('joyful', ['white', 'red'], seededRandom(1)).ground)).toBeGreaterThan(0.9);
});
