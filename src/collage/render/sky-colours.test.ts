import { expect, test } from 'vitest';
import { composed } from '../compose/test-support/composed.ts';
import { paletteFor } from './palette.ts';

const skyOf = (prompt: string, seed = 3) => paletteFor(composed(prompt, seed).plan).skyMiddle;

test('the sky has the colour that it is given', () => {
  const [red, green, blue] = skyOf('a castle under a blood-red sky');
  expect(red).toBeGreaterThan(1.8 * Math.max(green, blue));
  const grass = skyOf('a castle under a green sky');
  expect(grass[1]).toBeGreaterThan(1.5 * Math.max(grass[0], grass[2]));
});

test('of two colours the first is overhead, the second over the horizon', () => {
  const { skyTop, skyLow } = paletteFor(composed('a tower under a blue and orange sky', 3).plan);
  expect(skyTop[2]).toBeGreaterThan(skyTop[0]);
  expect(skyLow[0]).toBeGreaterThan(skyLow[2]);
});

test('a sky of no colour, and one that is blue by itself, is that of the hour', () => {
  for (const prompt of ['a castle under the sky', 'a castle under a blue sky'])
    expect(composed(prompt, 3).plan.backdrop.sky).toBeUndefined();
});
