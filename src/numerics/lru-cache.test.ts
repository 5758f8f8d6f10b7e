import { expect, test } from 'vitest';
import { LruCache } from './lru-cache.ts';

test('makes a value once and forgets the one unused for longest when it is full', () => {
  const made: string[] = [];
  const cache = new LruCache<string>(3, (value) => value.length);
  const take = (key: string): string =>
    cache.take(key, () => {
      made.push(key);
      return 'x';
    });
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) take(key);
  // `d` pushed out `b`, because `a` had been used since.
  expect(made).toEqual(['a', 'b', 'c', 'd', 'b']);
  expect(cache.size).toBe(3);
});

test('does not keep what alone is over the limit, nor throw anything out for it', () => {
  const cache = new LruCache<string>(3, (value) => value.length);
  cache.take('small', () => 'x');
  expect(cache.take('huge', () => 'xxxx')).toBe('xxxx');
  expect(cache.size).toBe(1);
});
