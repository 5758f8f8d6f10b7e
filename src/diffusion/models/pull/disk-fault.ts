import { dirname } from 'node:path';

import { hubFault } from '../hub/hub-faults.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EEXIST']);

/** What Windows says of files that some program has open, and now and then of those one may not write. */
const IN_USE = new Set(['EACCES', 'EPERM']);

/** What a failed write, move or deletion of `path` means to people; anything else stays what it is. */
export function diskFault(
  path: string,
  error: unknown,
  platform: NodeJS.Platform = process.platform,
): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const folder = dirname(path);
  if (code === undefined) return error;
  if (FULL.has(code)) return hubFault('disk_full', { folder }, { cause: error });
  if (code === 'EBUSY' || (platform === 'win32' && IN_USE.has(code))) {
    return hubFault('folder_in_use', { folder, code }, { cause: error });
  }
  return UNWRITABLE.has(code)
    ? hubFault('folder_unwritable', { folder, code }, { cause: error })
    : error;
}
