import { WINDOWS_DEVICES } from '../model-name.ts';
import { hubFault } from './hub-faults.ts';

const LONGEST_PATH = 240;
const DEEPEST = 6;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const WINDOWS_SIGNS = /[<>:"|?*\\]/;

/**
 * Refuses paths that would leave the folder they are written to, or that one of the systems Gala runs on
 * cannot have: a listing comes from a stranger.
 * @throws HubFault `path_unsafe`.
 */
export function assertSafePaths(repository: string, paths: readonly string[]): void {
  const taken = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const trouble = troubleWith(path) ?? clashOf(path, taken, folders);
    if (trouble !== undefined) throw hubFault('path_unsafe', { repository, path, trouble });
  }
}

function troubleWith(path: string): string | undefined {
  const parts = path.split('/');
  if (path === '' || path.length > LONGEST_PATH) return 'its path is empty or too long';
  if (parts.length > DEEPEST) return 'it lies too deep';
  if (CONTROLS.test(path)) return 'it has invisible characters';
  if (path.startsWith('/')) return 'it begins at the root of the disk';
  if (parts.includes('..') || parts.includes('.') || parts.includes('')) {
    return 'it leads out of its folder';
  }
  if (WINDOWS_SIGNS.test(path)) return 'it has signs that no file name has everywhere';
  if (parts.some((part) => WINDOWS_DEVICES.test(part))) return 'it is the name of a device';
  if (parts.some((part) => /[. ]$/.test(part))) return 'it ends with a dot or a space';
  return undefined;
}

/** Two files whose names some systems take for one, or a file where a folder is. */
function clashOf(
  path: string,
  taken: Map<string, string>,
  folders: Map<string, string>,
): string | undefined {
  const key = path.normalize('NFC').toLowerCase();
  const parts = key.split('/');
  const above = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/'));
  const other =
    taken.get(key) ?? folders.get(key) ?? above.map((one) => taken.get(one)).find(Boolean);
  taken.set(key, path);
  for (const one of above) folders.set(one, path);
  return other === undefined ? undefined : `it clashes with ${JSON.stringify(other)}`;
}
