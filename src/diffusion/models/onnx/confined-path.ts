import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, resolve, sep, win32 } from 'node:path';

/**
 * Where a name that a file gives leads, beside that file, or `undefined` when it leads out of the folder:
 * by itself, whatever system it was written for, or by a symbolic link.
 * @param folder absolute.
 * @param from absolute path of the file that names it.
 * @throws what the file system says, `ENOENT` among it.
 */
export async function confinedPath(
  folder: string,
  from: string,
  name: string,
): Promise<string | undefined> {
  // With a `*` ONNX Runtime means addresses in its own memory: `*/_ORT_MEM_ADDR_/*`.
  if (name === '' || /[\0*]/.test(name)) return undefined;
  if (isAbsolute(name) || win32.isAbsolute(name) || /^[A-Za-z]:/.test(name)) return undefined;
  if (name.split(/[/\\]/).includes('..')) return undefined;
  const path = resolve(dirname(from), name);
  return (await liesWithin(folder, path)) ? path : undefined;
}

/** Whether what a path leads to, links followed, lies in the folder. */
export async function liesWithin(folder: string, path: string): Promise<boolean> {
  const [real, root] = await Promise.all([realpath(path), realpath(folder)]);
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}
