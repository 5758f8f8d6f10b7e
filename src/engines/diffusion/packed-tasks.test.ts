import { expect, test } from 'vitest';

import type { PaintTask } from '../../diffusion/families/painter.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import { packTasks, unpackTask } from './packed-tasks.ts';

const pixelsOf = (value: number): Pixels => ({
  width: 1,
  height: 1,
  channels: 3,
  data: new Uint8ClampedArray(3).fill(value),
});

const task = (more: Partial<PaintTask>): PaintTask => ({
  prompt: '',
  width: 1,
  height: 1,
  seed: 1,
  ...more,
});

/** There and back, as through a pipe: orders as JSON, sources as bytes. */
function sent(tasks: readonly PaintTask[]): {
  readonly sources: number;
  readonly tasks: readonly PaintTask[];
} {
  const { sources, orders } = packTasks(tasks);
  const come = (JSON.parse(JSON.stringify(orders)) as typeof orders).map((order) =>
    unpackTask(order, (number) => sources[number]),
  );
  return { sources: sources.length, tasks: come };
}

test('what goes comes, and each picture goes once', () => {
  const [a, b] = [pixelsOf(1), pixelsOf(2)];
  const source = { pixels: a, keep: Uint8ClampedArray.of(255) };
  const tasks = [
    task({}),
    task({ source }),
    task({ source, seed: 2 }),
    task({ likeness: { pictures: [b] } }),
    task({ likeness: { pictures: [b, a], blend: 0 } }),
  ];
  const there = sent(tasks);
  expect(there.tasks).toEqual(tasks);
  // Of the first picture the process needs both: what is kept of it, and how it looks.
  expect(there.sources).toBe(3);
});

test('pictures that are like the same share it also beyond the pipe', () => {
  const a = pixelsOf(1);
  const there = sent([1, 2].map((seed) => task({ seed, likeness: { pictures: [a] } })));
  const [first, second] = there.tasks.map(({ likeness }) => likeness?.pictures[0]);
  expect(there.sources).toBe(1);
  expect(first).toBe(second);
});

test('a picture that never came is missed', () => {
  const [order] = packTasks([task({})]).orders;
  const missing = { ...order!, likeness: { pictures: [3] } };
  expect(() => unpackTask(missing, () => undefined)).toThrow('the source 3 never came');
});
