import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';

import { availableCores } from './cores.ts';

const files = (texts: Record<string, string>) => (path: string) => texts[path];

test('without a quota it is what the system says', () => {
  expect(availableCores(files({}))).toBe(availableParallelism());
  expect(availableCores(files({ '/sys/fs/cgroup/cpu.max': 'max 100000\n' }))).toBe(
    availableParallelism(),
  );
});

test('a container quota lowers it, a part of a core counts as one', () => {
  expect(availableCores(files({ '/sys/fs/cgroup/cpu.max': '50000 100000\n' }))).toBe(1);
  const old = {
    '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '100000\n',
    '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
  };
  expect(availableCores(files(old))).toBe(1);
  const none = { ...old, '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n' };
  expect(availableCores(files(none))).toBe(availableParallelism());
});
