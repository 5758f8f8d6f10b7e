import { readFile } from 'node:fs/promises';

import { CommandFailure } from './exit-codes.ts';

/**
 * Reads a file that the user named.
 * @throws CommandFailure when it cannot be read.
 */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CommandFailure(`Cannot read '${path}' (${code}).`);
  }
}
