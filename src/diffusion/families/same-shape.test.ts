import { expect, it } from 'vitest';
import type { PaintTask } from './painter.ts';
import { sameShape } from './same-shape.ts';

const task: PaintTask = { prompt: 'a fox', width: 512, height: 512, seed: 1 };
const source = {
  pixels: { width: 512, height: 512, channels: 3, data: new Uint8ClampedArray() },
} as const;

it('asks nothing of prompts, seeds and states', () => {
  expect(sameShape(task, { ...task, prompt: 'a cat', seed: 2, states: 3 })).toBe(true);
  expect(sameShape({ ...task, source }, { ...task, source: { ...source } })).toBe(true);
  expect(sameShape(task, { ...task, negativePrompt: '', refine: false })).toBe(true);
});

it.each<Partial<PaintTask>>([
  { width: 256 },
  { height: 256 },
  { steps: 3 },
  { guidance: 2 },
  { guidanceRescale: 0.5 },
  { scheduler: 'ddim' },
  { strength: 0.5 },
  { refine: true },
  { fastDecoder: true },
  { negativePrompt: 'fog' },
  { source },
])('keeps %o apart', (other) => {
  expect(sameShape(task, { ...task, ...other })).toBe(false);
});

it('keeps pictures that are like another apart that hear words besides and that do not', () => {
  const like = { ...task, likeness: { pictures: [source.pixels] } as const };
  expect(sameShape(like, { ...like, prompt: '' })).toBe(false);
  expect(sameShape(like, { ...like, prompt: 'a cat' })).toBe(true);
  expect(sameShape(like, task)).toBe(false);
});

it('keeps pictures with and without a mask apart', () => {
  const keep = new Uint8ClampedArray();
  expect(sameShape({ ...task, source }, { ...task, source: { ...source, keep } })).toBe(false);
});
