import { expect, test } from 'vitest';
import { SEED_LIMIT } from '../kernel/image-task.ts';
import { randomSeed, steadySeed } from './seeds.ts';

const task = {
  operation: 'generate',
  model: 'dall-e-2',
  engine: 'collage',
  prompt: 'a cat',
  count: 1,
  size: { width: 256, height: 256 },
  seed: undefined,
} as const;

test('random seeds use the whole range and differ', () => {
  const seeds = Array.from({ length: 200 }, () => randomSeed(task));
  expect(new Set(seeds).size).toBe(200);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < SEED_LIMIT)).toBe(
    true,
  );
  expect(Math.max(...seeds)).toBeGreaterThan(SEED_LIMIT / 2);
});

test('a steady seed depends on what is asked and on nothing else', () => {
  expect(steadySeed(task)).toBe(steadySeed({ ...task, count: 4 }));
  const others = [
    { ...task, prompt: 'a dog' },
    { ...task, model: 'dall-e-3' },
    { ...task, size: { width: 512, height: 256 } },
    { ...task, size: { width: 256, height: 512 } },
  ];
  expect(new Set([task, ...others].map(steadySeed)).size).toBe(5);
  const input = (sha256: string) => ({ key: `inputs/${sha256}.png`, sha256, width: 9, height: 9 });
  const edit = {
    ...task,
    operation: 'edit',
    inputs: { image: input('a'), mask: input('b') },
  } as const;
  const edits = [
    edit,
    { ...edit, inputs: { image: input('a'), mask: undefined } },
    { ...edit, inputs: { image: input('a'), mask: input('c') } },
    { ...edit, inputs: { image: input('b'), mask: input('a') } },
    { ...edit, inputs: { image: input('a'), mask: input('b'), others: [input('c')] } },
    { ...edit, inputs: { image: input('a'), mask: input('b'), others: [input('d')] } },
  ];
  expect(new Set(edits.map(steadySeed)).size).toBe(6);
  const elsewhere = { ...input('a'), key: 'inputs/elsewhere.png' };
  expect(steadySeed({ ...edit, inputs: { ...edit.inputs, image: elsewhere } })).toBe(
    steadySeed(edit),
  );
});
