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

test.each([
  ['0::/system.slice/gala.service\n', '/sys/fs/cgroup', 'memory.max', 'memory.current'],
  [
    '5:cpu,cpuacct:/\n4:memory:/system.slice/gala.service\n0::/\n',
    '/sys/fs/cgroup/memory',
    'memory.limit_in_bytes',
    'memory.usage_in_bytes',
  ],
])(
  'is what a service, or the slice that it is in, may still take: %j',
  (own, root, limit, taken) => {
    const groups = (slice: number, service: number) =>
      reading({
        ...MEMINFO,
        '/proc/self/cgroup': own,
        [`${root}/system.slice/${limit}`]: `${slice * GB}`,
        [`${root}/system.slice/${taken}`]: `${2 * GB}`,
        [`${root}/system.slice/gala.service/${limit}`]: `${service * GB}`,
        [`${root}/system.slice/gala.service/${taken}`]: `${1 * GB}`,
      });
    expect(freeMemory(groups(6, 3))).toBe(2 * GB);
    expect(freeMemory(groups(3, 6))).toBe(1 * GB);
  },
);

test('takes a group without a limit for none, and never gives less than nothing', () => {
  const unlimited = { '/sys/fs/cgroup/memory.max': 'max\n', '/sys/fs/cgroup/memory.current': '5' };
  expect(freeMemory(reading({ ...MEMINFO, ...unlimited }))).toBe(8 * GB);
  const over = { '/sys/fs/cgroup/memory.max': '5', '/sys/fs/cgroup/memory.current': '9' };
  expect(freeMemory(reading({ ...MEMINFO, ...over }))).toBe(0);
});
