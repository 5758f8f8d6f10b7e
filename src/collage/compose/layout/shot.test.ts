import { expect, test } from 'vitest';
import { seededRandom } from '../../../numerics/random.ts';
import { readPrompt } from '../../../language/read-prompt.ts';
import { chooseShot, isPortrait } from './shot.ts';

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

test.each(['a close-up portrait of a man', 'a headshot of a nurse', 'a portrait photo of a girl'])(
  '“%s” is a portrait',
  (prompt) => {
    expect(isPortrait(readPrompt(prompt))).toBe(true);
  },
);

test.each(['a man', 'a full-body portrait of a knight', 'a man in the distance'])(
  '“%s” is none',
  (prompt) => {
    expect(isPortrait(readPrompt(prompt))).toBe(false);
  },
);
