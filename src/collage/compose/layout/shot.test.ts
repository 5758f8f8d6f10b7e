import { expect, test } from 'vitest';
import { seededRandom } from '../../../numerics/random.ts';
import { chooseShot } from './shot.ts';

const shots = (prompt: string) =>
  Array.from({ length: 40 }, (_, seed) => chooseShot(prompt, seededRandom(seed)));

test('a close-up is nearer and a distant thing farther than any other shot', () => {
  const usual = shots('a fox').map(({ size }) => size);
  for (const { size } of shots('a close-up of a fox')) {
    expect(size).toBeGreaterThan(Math.max(...usual));
  }
  for (const { size } of shots('a fox in the distance')) {
    expect(size).toBeLessThan(Math.min(...usual));
  }
});

test('seeds differ in distance and place', () => {
  const usual = shots('a fox');
  expect(new Set(usual.map(({ size }) => size)).size).toBeGreaterThan(2);
  expect(new Set(usual.map(({ x }) => Math.round(x * 10))).size).toBeGreaterThan(2);
});
