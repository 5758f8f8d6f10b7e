import { freemem } from 'node:os';
import { expect, test } from 'vitest';
import { freeMemory } from './free-memory.ts';

const GB = 1024 ** 3;

const reading = (files: Readonly<Record<string, string>>) => (path: string) => files[path];

const MEMINFO = { '/proc/meminfo': `MemTotal: 99 kB\nMemAvailable:   ${8 * 1024 * 1024} kB\n` };

test('is what the machine can give', () => {
  expect(freeMemory(reading(MEMINFO))).toBe(8 * GB);
});

test('is what Node says where there is nothing to read', () => {
  expect(Math.abs(freeMemory(() => undefined) - freemem())).toBeLessThan(4 * GB);
});

test('is what the container may still take, when that is less', () => {
  const files = {
    ...MEMINFO,
    '/sys/fs/cgroup/memory.max': `${4 * GB}\n`,
    '/sys/fs/cgroup/memory.current': `${3 * GB}\n`,
    '/sys/fs/cgroup/memory.stat': `anon ${2 * GB}\ninactive_file ${GB / 2}\n`,
  };
  expect(freeMemory(reading(files))).toBe(1.5 * GB);
});

test('reads older control groups, too', () => {
  const files = {
    ...MEMINFO,
    '/sys/fs/cgroup/memory/memory.limit_in_bytes': `${6 * GB}`,
    '/sys/fs/cgroup/memory/memory.usage_in_bytes': `${1 * GB}`,
  };
  expect(freeMemory(reading(files))).toBe(5 * GB);
});

test('takes a group without a limit for none, and never gives less than nothing', () => {
  const unlimited = { '/sys/fs/cgroup/memory.max': 'max\n', '/sys/fs/cgroup/memory.current': '5' };
  expect(freeMemory(reading({ ...MEMINFO, ...unlimited }))).toBe(8 * GB);
  const over = { '/sys/fs/cgroup/memory.max': '5', '/sys/fs/cgroup/memory.current': '9' };
  expect(freeMemory(reading({ ...MEMINFO, ...over }))).toBe(0);
});
