import { expect, test } from 'vitest';
import { fault } from '../../kernel/errors.ts';
import { startUpFault, writeFault } from './file-errors.ts';

const system = (code: string): Error => Object.assign(new Error(code), { code });

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'])('%s while writing is storage_full', (code) => {
  expect(writeFault(system(code))).toMatchObject({ fault: { code: 'storage_full' } });
});

test('other failures of a write stay what they are', () => {
  const others = [system('EMFILE'), new TypeError('a bug'), fault('cancelled', {}), 'text'];
  for (const error of others) expect(writeFault(error)).toBe(error);
});

test.each([
  ['ENOSPC', 'data_folder_full'],
  ['EDQUOT', 'data_folder_full'],
  ['EROFS', 'data_folder_not_writable'],
  ['EACCES', 'data_folder_not_writable'],
  ['ENOTDIR', 'data_folder_not_writable'],
])('%s at start is %s, with the folder and the code named', (code, problem) => {
  expect(startUpFault('/srv/gala', system(code))).toMatchObject({
    problem,
    message: expect.stringMatching(new RegExp(`/srv/gala.*${code}`)) as string,
  });
});

test('an unknown failure at start is no advice to the operator', () => {
  const error = system('EMFILE');
  expect(startUpFault('/srv/gala', error)).toBe(error);
});
