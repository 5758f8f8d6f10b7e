import { dirname } from 'node:path';

import { hubFault } from '../hub/hub-faults.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EEXIST']);

/** What a failed write of `path` means to people; anything else stays what it is. */
export function diskFault(path: string, error: unknown): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const folder = dirname(path);
  if (code === undefined) return error;
  if (FULL.has(code)) return hubFault('disk_full', { folder }, { cause: error });
  return UNWRITABLE.has(code)
    ? hubFault('folder_unwritable', { folder, code }, { cause: error })
    : error;
}
