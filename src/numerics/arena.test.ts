import { expect, test } from 'vitest';
import { Arena } from './arena.ts';

test('lends the same memory again after a reset', () => {
  const arena = new Arena(1000);
  const first = arena.floats(100);
  arena.reset();
  expect(arena.floats(90).buffer).toBe(first.buffer);
});

test('never lends the same memory twice at once', () => {
  const arena = new Arena(1000);
  const a = arena.zeros(50);
  const b = arena.zeros(50);
  a.fill(1);
  expect(b.every((value) => value === 0)).toBe(true);
});

test('takes back what was lent inside a scope, and only that', () => {
  const arena = new Arena(1000);
  const outside = arena.floats(10);
  const inside = arena.scoped(() => arena.floats(10));
  const next = arena.floats(10);
  expect(next.buffer).toBe(inside.buffer);
  expect(next.buffer).not.toBe(outside.buffer);
});

test('gives back a scope that throws', () => {
  const arena = new Arena(1000);
  let lent: Float32Array | undefined;
  expect(() =>
    arena.scoped(() => {
      lent = arena.floats(10);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(arena.floats(10).buffer).toBe(lent?.buffer);
});

test('keeps no more than its limit between pictures', () => {
  const arena = new Arena(100);
  const large = arena.floats(90);
  arena.floats(60);
  arena.reset();
  expect(arena.floats(90).buffer).not.toBe(large.buffer);
});

test('zeros are zeros although the memory was used', () => {
  const arena = new Arena(100);
  arena.floats(20).fill(3);
  arena.reset();
  expect(arena.zeros(20).every((value) => value === 0)).toBe(true);
});
