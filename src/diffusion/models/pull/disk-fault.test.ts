import { join } from 'node:path';
import { expect, test } from 'vitest';

import { diskFault } from './disk-fault.ts';

const path = join('models', 'painter');
const failed = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'linux', 'disk_full'],
  ['EROFS', 'linux', 'folder_unwritable'],
  ['EPERM', 'linux', 'folder_unwritable'],
  ['EPERM', 'win32', 'folder_in_use'],
  ['EACCES', 'win32', 'folder_in_use'],
  ['EBUSY', 'linux', 'folder_in_use'],
] as const)('%s on %s is told as %s, with the folder', (code, platform, told) => {
  const fault = diskFault(path, failed(code), platform);
  expect(fault).toMatchObject({ code: told });
  expect((fault as Error).message).toContain('models');
});

test('what is no matter of disks stays what it is', () => {
  for (const error of [new Error('a bug'), failed('EMFILE'), 'a text']) {
    expect(diskFault(path, error)).toBe(error);
  }
});
