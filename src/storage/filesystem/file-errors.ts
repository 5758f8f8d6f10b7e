import { GalaError, fault } from '../../kernel/errors.ts';
import { StartUpError } from '../../kernel/start-up-error.ts';

/** The `code` of a Node system error, such as `ENOSPC`; `undefined` for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITABLE = new Set([
  'EROFS',
  'EACCES',
  'EPERM',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ELOOP',
]);

/**
 * What a failed write means to the user who caused it. A disk that has become read-only counts as
 * full: either way nothing can be kept until the operator acts, and trying again is no use.
 */
export function writeFault(error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof GalaError || code === undefined) return error;
  return NO_ROOM.has(code) || code === 'EROFS' || code === 'EACCES'
    ? fault('storage_full', {}, { cause: error })
    : error;
}

/** What a folder that cannot be used means to the operator who starts Gala. */
export function startUpFault(folder: string, error: unknown): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  if (NO_ROOM.has(code)) {
    return new StartUpError(
      'data_folder_full',
      `The disk of the data folder ${folder} is full (${code}). Free some space and start again.`,
      { cause: error },
    );
  }
  if (NOT_WRITABLE.has(code)) {
    return new StartUpError(
      'data_folder_not_writable',
      `Gala cannot write to its data folder ${folder} (${code}). Make it writable for this user, or name another one with GALA_DATA.`,
      { cause: error },
    );
  }
  return error;
}
