import { expect, test } from 'vitest';

import { defaultDataFolder } from './default-data-folder.ts';

test.runIf(process.platform !== 'win32').each([
  ['linux', {}, '/home/ada/.local/share/gala'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/gala'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada/.local/share/gala'],
  ['darwin', {}, '/home/ada/Library/Application Support/gala'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/gala'],
] as const)('on %s with %o it is %s', (platform, environment, expected) => {
  expect(defaultDataFolder(environment, platform, '/home/ada')).toBe(expected);
});
