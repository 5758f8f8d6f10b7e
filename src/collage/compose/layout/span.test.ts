import { expect, test } from 'vitest';
import { boxOf } from '../actor.ts';
import { composed, SEEDS } from '../test-support/composed.ts';
import { widthOf } from '../geometry.ts';

test('long works of building run across the picture', () => {
  for (const seed of SEEDS) {
    const wall = composed('the Great Wall of China', seed).one('great wall');
    expect(widthOf(boxOf(wall))).toBeGreaterThan(0.6);
  }
});

test('great bridges stand in the water, small ones over a river', () => {
  for (const seed of SEEDS) {
    const great = composed('the Golden Gate Bridge', seed);
    expect(great.actors.find(({ recipe }) => /bridge/.test(recipe.art))?.shadow).toBe('water');
    expect(composed('a garden with a stone bridge', seed).plan.backdrop.kind).toBe('river');
  }
});
